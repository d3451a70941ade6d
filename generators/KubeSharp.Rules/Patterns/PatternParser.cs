using System.Globalization;

namespace KubeSharp.Rules.Patterns;

/// <summary>Reads regular expressions as Go's package regexp does (https://github.com/google/re2/wiki/Syntax).</summary>
internal sealed partial class PatternParser
{
    private const int LargestRepeat = 1000;
    private const int DeepestGroup = 100;

    private readonly string _text;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _place;
    private int _depth;
    private bool _ignoresCase;
    private bool _isMultiline;
    private bool _dotTakesLineEnd;
    private bool _isLazy;

    private PatternParser(string text) => _text = text;

    /// <exception cref="PatternException">When Go refuses the expression, or this reader does not know it.</exception>
    public static PatternNode Parse(string text)
    {
        var parser = new PatternParser(text);
        var node = parser.ReadAlternation();
        return parser._place == text.Length ? node : throw new PatternException("unexpected )");
    }

    private bool IsAt(char character) => _place < _text.Length && _text[_place] == character;

    private bool StartsWith(string text) => string.CompareOrdinal(_text, _place, text, 0, text.Length) == 0;

    private PatternNode ReadAlternation()
    {
        if (++_depth > DeepestGroup)
        {
            throw new PatternException("nests too deeply", isUnsupported: true);
        }

        var choices = new List<PatternNode> { ReadConcatenation() };
        while (IsAt('|'))
        {
            _place++;
            choices.Add(ReadConcatenation());
        }

        _depth--;
        return choices.Count == 1 ? choices[0] : new(PatternNodeKind.Alternation) { Children = choices };
    }

    private PatternNode ReadConcatenation()
    {
        var parts = new List<PatternNode>();
        while (_place < _text.Length && _text[_place] is not ('|' or ')'))
        {
            if (StartsWith("\\Q"))
            {
                ReadQuoted(parts);
                continue;
            }

            if (ReadAtom() is { } atom)
            {
                parts.Add(ReadRepeat(atom));
            }
            else if (parts.Count > 0)
            {
                // Flags are no part of their own: Go repeats what stands before them.
                parts[parts.Count - 1] = ReadRepeat(parts[parts.Count - 1]);
            }
        }

        return parts.Count switch
        {
            0 => PatternNode.Empty,
            1 => parts[0],
            _ => new(PatternNodeKind.Concatenation) { Children = parts },
        };
    }

    private void ReadQuoted(List<PatternNode> parts)
    {
        _place += 2;
        while (_place < _text.Length && !StartsWith("\\E"))
        {
            parts.Add(Literal(ReadCharacter()));
        }

        _place = Math.Min(_text.Length, _place + 2);
        if (parts.Count > 0)
        {
            parts[parts.Count - 1] = ReadRepeat(parts[parts.Count - 1]);
        }
    }

    private int ReadCharacter()
    {
        if (char.IsSurrogate(_text[_place]) && !char.IsSurrogatePair(_text, _place))
        {
            throw new PatternException("invalid UTF-8");
        }

        var code = char.ConvertToUtf32(_text, _place);
        _place += code > char.MaxValue ? 2 : 1;
        return code;
    }

    private PatternNode Literal(int code) => OfSet(new CharacterSet().Add(code, code));

    private PatternNode OfSet(CharacterSet set)
    {
        if (_ignoresCase)
        {
            set.Fold();
        }

        return new(PatternNodeKind.Set) { Set = set };
    }

    /// <summary>Reads what a repetition can follow; null for flags, which it cannot.</summary>
    private PatternNode? ReadAtom()
    {
        switch (_text[_place])
        {
            case '(':
                return ReadGroup();
            case '[':
                return ReadClass();
            case '.':
                _place++;
                return new(PatternNodeKind.Set) { Set = Dot() };
            case '^':
                _place++;
                return new(_isMultiline ? PatternNodeKind.LineStart : PatternNodeKind.TextStart);
            case '$':
                _place++;
                return new(_isMultiline ? PatternNodeKind.LineEnd : PatternNodeKind.TextEnd);
            case '*' or '+' or '?':
                throw new PatternException($"missing argument to repetition operator: '{_text[_place]}'");
            case '{' when TryReadCounts(out _, out _):
                throw new PatternException("missing argument to repetition operator: '{'");
            case '\\':
                return ReadEscape();
            default:
                return Literal(ReadCharacter());
        }
    }

    private CharacterSet Dot() =>
        _dotTakesLineEnd ? new CharacterSet { IsNegated = true } : new CharacterSet { IsNegated = true }.Add('\n', '\n');

    private PatternNode ReadRepeat(PatternNode atom)
    {
        var repeated = false;
        while (_place < _text.Length)
        {
            int least;
            int most;
            var start = _place;
            switch (_text[_place])
            {
                case '*':
                    (least, most, _place) = (0, -1, _place + 1);
                    break;
                case '+':
                    (least, most, _place) = (1, -1, _place + 1);
                    break;
                case '?':
                    (least, most, _place) = (0, 1, _place + 1);
                    break;
                case '{' when TryReadCounts(out least, out most):
                    break;
                default:
                    return atom;
            }

            if (repeated)
            {
                throw new PatternException($"invalid nested repetition operator: '{_text.Substring(start, _place - start)}'");
            }

            var isGreedy = !_isLazy;
            if (IsAt('?'))
            {
                _place++;
                isGreedy = !isGreedy;
            }

            atom = new(PatternNodeKind.Repeat) { Children = [atom], Least = least, Most = most, IsGreedy = isGreedy };
            if (!IsWithin(atom, LargestRepeat))
            {
                throw new PatternException("invalid repeat count: above 1000 together");
            }

            repeated = true;
        }

        return atom;
    }

    /// <summary>Whether repetitions within repetitions stay within a count.</summary>
    private static bool IsWithin(PatternNode node, int count)
    {
        if (node.Kind == PatternNodeKind.Repeat)
        {
            var most = node.Most < 0 ? node.Least : node.Most;
            if (most > count)
            {
                return false;
            }

            // A star, a plus or a question mark is no count.
            count = most > 1 ? count / most : count;
        }

        return node.Children.All(child => IsWithin(child, count));
    }

    /// <summary>Reads <c>{2}</c>, <c>{2,}</c> or <c>{2,3}</c>; anything else is a literal brace.</summary>
    private bool TryReadCounts(out int least, out int most)
    {
        most = 0;
        var place = _place + 1;
        if (!TryReadNumber(ref place, out least))
        {
            return false;
        }

        most = least;
        if (place < _text.Length && _text[place] == ',')
        {
            place++;
            if (place < _text.Length && _text[place] == '}')
            {
                most = -1;
            }
            else if (!TryReadNumber(ref place, out most))
            {
                return false;
            }
        }

        if (place >= _text.Length || _text[place] != '}')
        {
            return false;
        }

        if (least > LargestRepeat || most > LargestRepeat || (most >= 0 && least > most))
        {
            throw new PatternException($"invalid repeat count: '{_text.Substring(_place, place + 1 - _place)}'");
        }

        _place = place + 1;
        return true;
    }

    private bool TryReadNumber(ref int place, out int number)
    {
        var start = place;
        while (place < _text.Length && _text[place] is >= '0' and <= '9')
        {
            place++;
        }

        number = 0;
        if (place == start || (_text[start] == '0' && place > start + 1))
        {
            return false;
        }

        number = place - start > 6 ? int.MaxValue : int.Parse(_text.Substring(start, place - start), NumberStyles.None,
            CultureInfo.InvariantCulture);
        return true;
    }

    private PatternNode? ReadGroup()
    {
        var flags = (_ignoresCase, _isMultiline, _dotTakesLineEnd, _isLazy);
        _place++;
        if (IsAt('?'))
        {
            _place++;
            if (StartsWith("P<") || (StartsWith("<") && !StartsWith("<=") && !StartsWith("<!")))
            {
                ReadName();
            }
            else if (!ReadFlags())
            {
                return null;
            }
        }

        var inner = ReadAlternation();
        if (!IsAt(')'))
        {
            throw new PatternException("missing closing )");
        }

        _place++;
        (_ignoresCase, _isMultiline, _dotTakesLineEnd, _isLazy) = flags;

        // What is repeated is the group.
        return inner.Kind == PatternNodeKind.Repeat ? new(PatternNodeKind.Concatenation) { Children = [inner] } : inner;
    }

    private void ReadName()
    {
        var start = _text.IndexOf('<', _place) + 1;
        var end = _text.IndexOf('>', start);
        var name = end < 0 ? "" : _text.Substring(start, end - start);
        if (name.Length == 0 || !name.All(static letter =>
            letter < 128 && (char.IsLetterOrDigit(letter) || letter == '_')) || !_names.Add(name))
        {
            throw new PatternException("invalid named capture");
        }

        _place = end + 1;
    }

    /// <summary>Reads flags; false when the parenthesis closes behind them.</summary>
    private bool ReadFlags()
    {
        var isOn = true;
        var hasFlag = false;
        for (; _place < _text.Length; _place++)
        {
            switch (_text[_place])
            {
                case 'i': _ignoresCase = isOn; hasFlag = true; break;
                case 'm': _isMultiline = isOn; hasFlag = true; break;
                case 's': _dotTakesLineEnd = isOn; hasFlag = true; break;
                case 'U': _isLazy = isOn; hasFlag = true; break;
                case '-' when isOn: isOn = false; hasFlag = false; break;
                case ':' or ')' when hasFlag || isOn:
                    _place++;
                    return _text[_place - 1] == ':';
                default:
                    throw new PatternException("invalid or unsupported Perl syntax: '(?'");
            }
        }

        throw new PatternException("missing closing )");
    }
}
