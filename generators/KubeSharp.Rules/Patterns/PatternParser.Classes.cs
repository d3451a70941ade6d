using System.Globalization;

namespace KubeSharp.Rules.Patterns;

/// <summary>Escape sequences and classes of characters.</summary>
internal sealed partial class PatternParser
{
    private PatternNode ReadEscape()
    {
        if (_place + 1 == _text.Length)
        {
            throw new PatternException("trailing backslash at end of expression");
        }

        PatternNodeKind? assertion = _text[_place + 1] switch
        {
            'A' => PatternNodeKind.TextStart,
            'z' => PatternNodeKind.TextEnd,
            'b' => PatternNodeKind.WordBoundary,
            'B' => PatternNodeKind.NoWordBoundary,
            _ => null,
        };
        if (assertion is { } kind)
        {
            _place += 2;
            return new(kind);
        }

        var set = new CharacterSet();
        return TryReadEscapedClass(set) ? new(PatternNodeKind.Set) { Set = set } : Literal(ReadEscapedCharacter());
    }

    /// <summary>Reads <c>\d</c> or <c>\pL</c> into a class.</summary>
    private bool TryReadEscapedClass(CharacterSet set)
    {
        var letter = _text[_place + 1];
        if (CharacterClasses.Escaped(letter) is { } named)
        {
            if (_ignoresCase && !named.IsNegated)
            {
                named.Fold();
            }

            set.Add(named);
            _place += 2;
            return true;
        }

        if (letter is not ('p' or 'P'))
        {
            return false;
        }

        var isNegated = letter == 'P';
        var start = _place + 2;
        var end = start < _text.Length && _text[start] == '{' ? _text.IndexOf('}', start) : start;
        if (end < 0 || end >= _text.Length)
        {
            throw new PatternException("invalid character class range: '\\p'");
        }

        var name = end == start ? _text.Substring(start, 1) : _text.Substring(start + 1, end - start - 1);
        if (name.StartsWith("^", StringComparison.Ordinal))
        {
            isNegated = !isNegated;
            name = name.Substring(1);
        }

        if (!CharacterClasses.IsCategory(name) || _ignoresCase)
        {
            throw new PatternException("a script or category that is not known here", isUnsupported: true);
        }

        set.AddCategory(name, isNegated);
        _place = end + 1;
        return true;
    }

    private int ReadEscapedCharacter()
    {
        var escape = _text[++_place];
        _place++;
        switch (escape)
        {
            case 'a': return '\a';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'v': return '\v';
            case 'x': return ReadHexadecimal();
            case '0':
            case >= '1' and <= '7' when _place < _text.Length && _text[_place] is >= '0' and <= '7':
                var code = escape - '0';
                for (var i = 1; i < 3 && _place < _text.Length && _text[_place] is >= '0' and <= '7'; i++)
                {
                    code = (code * 8) + _text[_place++] - '0';
                }

                return code;
            case < (char)128 when !char.IsLetterOrDigit(escape):
                return escape;
            default:
                throw new PatternException($"invalid escape sequence: '\\{escape}'");
        }
    }

    private int ReadHexadecimal()
    {
        var isLong = IsAt('{');
        var end = isLong ? _text.IndexOf('}', _place) : _place + 2;
        var start = isLong ? _place + 1 : _place;
        if (end < start || end > _text.Length
            || !int.TryParse(_text.Substring(start, end - start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code is < 0 or > 0x10FFFF)
        {
            throw new PatternException("invalid escape sequence: '\\x'");
        }

        _place = isLong ? end + 1 : end;
        return code;
    }

    private PatternNode ReadClass()
    {
        _place++;
        var set = new CharacterSet();
        var isNegated = IsAt('^');
        _place += isNegated ? 1 : 0;
        for (var isFirst = true; isFirst || !IsAt(']'); isFirst = false)
        {
            if (_place >= _text.Length)
            {
                throw new PatternException("missing closing ]");
            }

            ReadRange(set);
        }

        _place++;
        var node = OfSet(set);
        set.IsNegated = isNegated;
        return node;
    }

    private void ReadRange(CharacterSet set)
    {
        if (StartsWith("[:") && _text.IndexOf(":]", _place + 2, StringComparison.Ordinal) is var end && end > 0)
        {
            var name = _text.Substring(_place + 2, end - _place - 2);
            var isNegated = name.StartsWith("^", StringComparison.Ordinal);
            var named = CharacterClasses.Posix(isNegated ? name.Substring(1) : name)
                ?? throw new PatternException($"invalid character class range: '[:{name}:]'");
            if (_ignoresCase)
            {
                named.Fold();
            }

            named.IsNegated = isNegated;
            set.Add(named);
            _place = end + 2;
            return;
        }

        if (IsAt('\\') && _place + 1 < _text.Length && TryReadEscapedClass(set))
        {
            return;
        }

        var first = ReadClassCharacter();
        var last = first;
        if (IsAt('-') && _place + 1 < _text.Length && _text[_place + 1] != ']')
        {
            _place++;
            last = ReadClassCharacter();
            if (last < first)
            {
                throw new PatternException("invalid character class range");
            }
        }

        set.Add(first, last);
    }

    private int ReadClassCharacter()
    {
        if (_place >= _text.Length || (IsAt('\\') && _place + 1 == _text.Length))
        {
            throw new PatternException("missing closing ]");
        }

        return IsAt('\\') ? ReadEscapedCharacter() : ReadCharacter();
    }
}
