using System.Globalization;

namespace KubeSharp.Rules.Values;

/// <summary>
/// Whether Go takes a regular expression (regexp/syntax, RE2). Not every error is found: what is found Go refuses as well. Linear in the
/// length of the pattern.
/// </summary>
internal sealed class GoPattern
{
    private const int MostRepeats = 1000;
    private const int DeepestNesting = 1000;
    private const string UnknownEscapes = "ceghijklmoquyEFGHIJKLMNORTUVXYZ";

    private readonly string _pattern;
    private int _position;
    private int _depth;

    // Whether something stands before the position that can be repeated, and whether that was a repetition itself.
    private bool _isRepeatable;
    private bool _isRepetition;

    private GoPattern(string pattern) => _pattern = pattern;

    private bool IsAtEnd => _position >= _pattern.Length;

    /// <summary>Says what is wrong with a pattern, or null.</summary>
    public static string? Problem(string pattern) => new GoPattern(pattern).Read();

    private string? Read()
    {
        while (!IsAtEnd)
        {
            if (ReadPart(_pattern[_position]) is { } problem)
            {
                return problem;
            }
        }

        return _depth > 0 ? "a '(' has no ')'" : null;
    }

    private string? ReadPart(char character)
    {
        switch (character)
        {
            case '(':
                return ReadGroup();
            case ')':
                _position++;
                SetRepeatable(true);
                return --_depth < 0 ? "a ')' has no '('" : null;
            case '|':
                _position++;
                SetRepeatable(false);
                return null;
            case '*' or '+' or '?':
                _position++;
                return ReadRepetition(character.ToString());
            case '{' when ReadBounds() is { } bounds:
                return bounds.Problem ?? ReadRepetition(bounds.Text);
            case '[':
                return ReadClass();
            case '\\':
                return ReadEscape();
            default:
                _position++;
                SetRepeatable(true);
                return null;
        }
    }

    private void SetRepeatable(bool isRepeatable)
    {
        _isRepeatable = isRepeatable;
        _isRepetition = false;
    }

    private string? ReadGroup()
    {
        if (++_depth > DeepestNesting)
        {
            return "groups are nested too deeply";
        }

        _position++;
        if (IsAtEnd || _pattern[_position] != '?')
        {
            SetRepeatable(false);
            return null;
        }

        var rest = _pattern.Substring(_position, Math.Min(3, _pattern.Length - _position));
        if (rest.StartsWith("?=", StringComparison.Ordinal) || rest.StartsWith("?!", StringComparison.Ordinal))
        {
            return "Go knows no lookahead ('(?=' and '(?!')";
        }

        if (rest is "?<=" or "?<!")
        {
            return "Go knows no lookbehind ('(?<=' and '(?<!')";
        }

        if (rest.StartsWith("?>", StringComparison.Ordinal))
        {
            return "Go knows no atomic groups ('(?>')";
        }

        return rest.StartsWith("?P<", StringComparison.Ordinal) || rest.StartsWith("?<", StringComparison.Ordinal)
            ? ReadGroupName()
            : ReadFlags();
    }

    private string? ReadGroupName()
    {
        var start = _pattern.IndexOf('<', _position) + 1;
        var end = _pattern.IndexOf('>', start);
        if (end <= start
            || !_pattern.Skip(start).Take(end - start).All(static character => char.IsLetterOrDigit(character) || character == '_'))
        {
            return "the name of a group is not valid";
        }

        _position = end + 1;
        SetRepeatable(false);
        return null;
    }

    private string? ReadFlags()
    {
        _position++;
        while (!IsAtEnd && "imsU-".IndexOf(_pattern[_position]) >= 0)
        {
            _position++;
        }

        if (IsAtEnd || _pattern[_position] is not (':' or ')'))
        {
            return "behind '(?' stands something that Go does not know";
        }

        // With a colon a group begins; otherwise the flags are all, and what stands before them can still be repeated.
        if (_pattern[_position++] == ')')
        {
            _depth--;
        }
        else
        {
            SetRepeatable(false);
        }

        return null;
    }

    private string? ReadRepetition(string text)
    {
        if (!_isRepeatable)
        {
            return _isRepetition ? $"'{text}' stands behind another repetition" : $"'{text}' has nothing to repeat";
        }

        // A question mark makes a repetition reluctant.
        if (!IsAtEnd && _pattern[_position] == '?')
        {
            _position++;
        }

        _isRepeatable = false;
        _isRepetition = true;
        return null;
    }

    /// <summary>Reads <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>; anything else in braces is text.</summary>
    private (string Text, string? Problem)? ReadBounds()
    {
        var end = _pattern.IndexOf('}', _position);
        if (end < 0)
        {
            return null;
        }

        var text = _pattern.Substring(_position, end - _position + 1);
        var numbers = text.Substring(1, text.Length - 2).Split(',');
        if (numbers.Length > 2 || !IsNumber(numbers[0]) || (numbers.Length == 2 && numbers[1].Length > 0 && !IsNumber(numbers[1])))
        {
            return null;
        }

        _position = end + 1;
        var least = IpAddress.ReadDecimal(numbers[0], MostRepeats);
        var most = numbers.Length < 2 || numbers[1].Length == 0 ? least : IpAddress.ReadDecimal(numbers[1], MostRepeats);
        var problem = least is null || most is null
            ? string.Format(CultureInfo.InvariantCulture, "'{0}' repeats more than {1} times", text, MostRepeats)
            : most < least ? $"'{text}' ends before it begins"
            : null;
        return (text, problem);
    }

    private static bool IsNumber(string text) =>
        text.Length > 0 && text.All(static digit => digit is >= '0' and <= '9') && (text.Length == 1 || text[0] != '0');

    private string? ReadClass()
    {
        _position++;
        if (!IsAtEnd && _pattern[_position] == '^')
        {
            _position++;
        }

        for (var isFirst = true; !IsAtEnd; isFirst = false)
        {
            switch (_pattern[_position])
            {
                case ']' when !isFirst:
                    _position++;
                    SetRepeatable(true);
                    return null;
                case '[' when EndOfNamedClass() is { } end:
                    _position = end;
                    break;
                case '\\' when ReadEscape() is { } problem:
                    return problem;
                case '\\':
                    break;
                default:
                    _position++;
                    break;
            }
        }

        return "a '[' has no ']'";
    }

    /// <summary>Where a class such as <c>[:alpha:]</c> ends; null where none begins here.</summary>
    private int? EndOfNamedClass() =>
        _position + 1 < _pattern.Length
        && _pattern[_position + 1] == ':'
        && _pattern.IndexOf(":]", _position + 2, StringComparison.Ordinal) is > 0 and var end
            ? end + 2
            : null;

    private string? ReadEscape()
    {
        if (_position + 1 >= _pattern.Length)
        {
            return "it ends with '\\'";
        }

        var escaped = _pattern[_position + 1];
        _position += 2;
        SetRepeatable(true);
        switch (escaped)
        {
            case >= '1' and <= '9' when IsAtEnd || _pattern[_position] is < '0' or > '7':
            case '8' or '9':
                return $"Go knows no back references ('\\{escaped}')";
            case 'Q':
                var end = _pattern.IndexOf("\\E", _position, StringComparison.Ordinal);
                _position = end < 0 ? _pattern.Length : end + 2;
                return null;
            case 'p' or 'P' when !IsAtEnd && _pattern[_position] == '{' && _pattern.IndexOf('}', _position) is > 0 and var close:
                _position = close + 1;
                return null;
            case 'x' when !IsAtEnd && _pattern[_position] == '{' && _pattern.IndexOf('}', _position) is > 0 and var last:
                _position = last + 1;
                return null;
            case var letter when UnknownEscapes.IndexOf(letter) >= 0:
                return $"Go knows no '\\{escaped}'";
            default:
                return null;
        }
    }
}
