using System.Globalization;
using System.Text;

namespace KubeSharp.Schema.Json;

/// <summary>
/// Reads JSON (RFC 8259) into nodes that know their place. Stricter than many readers: a key that occurs twice is an error, since readers
/// differ in which one they take.
/// </summary>
internal sealed class JsonParser
{
    private readonly string _text;
    private readonly StringBuilder _buffer = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly CancellationToken _cancellation;
    private int _at;
    private int _line = 1;
    private int _lineStart;

    private JsonParser(string text, CancellationToken cancellation)
    {
        _text = text;
        _cancellation = cancellation;
    }

    private TextPosition Here => new(_line, _at - _lineStart + 1);

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="JsonException">The text is no JSON, or exceeds <see cref="JsonLimits"/>.</exception>
    public static JsonNode Parse(string text, CancellationToken cancellation = default)
    {
        if (text.Length > JsonLimits.Length)
        {
            throw new JsonException(
                FormattableString.Invariant($"it has {text.Length:N0} characters; {JsonLimits.Length:N0} are the limit"),
                TextPosition.Start,
                exceedsLimit: true);
        }

        var parser = new JsonParser(text, cancellation);
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            parser._at = 1;
        }

        parser.SkipBlanks();
        var value = parser.ReadValue(0);
        parser.SkipBlanks();
        return parser._at == text.Length ? value : throw parser.Unexpected("the end of the file");
    }

    private JsonNode ReadValue(int depth)
    {
        if (depth > JsonLimits.Depth)
        {
            throw new JsonException($"values are nested more than {JsonLimits.Depth} deep", Here, exceedsLimit: true);
        }

        switch (Peek())
        {
            case '{':
                return ReadObject(depth);
            case '[':
                return ReadArray(depth);
            case '"':
                var position = Here;
                return new(JsonKind.String, position, ReadString());
            case 't':
                return ReadWord("true", JsonKind.Boolean);
            case 'f':
                return ReadWord("false", JsonKind.Boolean);
            case 'n':
                return ReadWord("null", JsonKind.Null);
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            default:
                throw Unexpected("a value");
        }
    }

    private JsonNode ReadObject(int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        var position = Here;
        var members = new List<JsonMember>();
        HashSet<string>? names = null;
        _at++;
        SkipBlanks();
        if (!TrySkip('}'))
        {
            do
            {
                SkipBlanks();
                if (Peek() != '"')
                {
                    throw Unexpected("a key in double quotes");
                }

                var place = Here;
                var name = Shared(ReadString());
                if (!IsNew(name, members, ref names))
                {
                    throw new JsonException($"the key '{Printable(name)}' occurs twice in one object", place);
                }

                SkipBlanks();
                Skip(':');
                SkipBlanks();
                members.Add(new(name, place, ReadValue(depth + 1)));
                SkipBlanks();
            }
            while (TrySkip(','));
            Skip('}');
        }

        return new(position, members);
    }

    private JsonNode ReadArray(int depth)
    {
        var position = Here;
        var items = new List<JsonNode>();
        _at++;
        SkipBlanks();
        if (!TrySkip(']'))
        {
            do
            {
                SkipBlanks();
                items.Add(ReadValue(depth + 1));
                SkipBlanks();
            }
            while (TrySkip(','));
            Skip(']');
        }

        return new(position, items);
    }

    private string ReadString()
    {
        var start = Here;
        var from = ++_at;
        while (_at < _text.Length && _text[_at] is not ('"' or '\\') && _text[_at] >= ' ')
        {
            _at++;
        }

        if (_at < _text.Length && _text[_at] == '"')
        {
            return _text.Substring(from, _at++ - from);
        }

        _buffer.Clear().Append(_text, from, _at - from);
        while (true)
        {
            var c = Peek();
            if (c == '"')
            {
                _at++;
                return _buffer.ToString();
            }

            if (c == '\0' && _at >= _text.Length)
            {
                throw new JsonException("the string that begins here does not end", start);
            }

            if (c < ' ')
            {
                throw new JsonException("a control character must be escaped inside a string", Here);
            }

            if (c == '\\')
            {
                _buffer.Append(ReadEscape());
            }
            else
            {
                _buffer.Append(c);
                _at++;
            }
        }
    }

    private char ReadEscape()
    {
        var position = Here;
        _at++;
        var c = Peek();
        _at++;
        switch (c)
        {
            case '"' or '\\' or '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _at + 4 <= _text.Length && ushort.TryParse(
                _text.Substring(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _at += 4;
                return (char)code;
            default:
                throw new JsonException("this escape sequence is unknown to JSON", position);
        }
    }

    private JsonNode ReadNumber()
    {
        var position = Here;
        var from = _at;
        if (Peek() == '-')
        {
            _at++;
        }

        if (Peek() == '0')
        {
            _at++;
        }
        else
        {
            SkipDigits();
        }

        if (Peek() == '.')
        {
            _at++;
            SkipDigits();
        }

        if (Peek() is 'e' or 'E')
        {
            _at++;
            if (Peek() is '+' or '-')
            {
                _at++;
            }

            SkipDigits();
        }

        return new(JsonKind.Number, position, _text.Substring(from, _at - from));
    }

    private void SkipDigits()
    {
        if (Peek() is not (>= '0' and <= '9'))
        {
            throw Unexpected("a digit");
        }

        while (Peek() is >= '0' and <= '9')
        {
            _at++;
        }
    }

    private JsonNode ReadWord(string word, JsonKind kind)
    {
        var position = Here;
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
        {
            throw Unexpected("a value");
        }

        _at += word.Length;
        return new(kind, position, word);
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private bool TrySkip(char c)
    {
        if (Peek() != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Skip(char c)
    {
        if (!TrySkip(c))
        {
            throw Unexpected($"'{c}'");
        }
    }

    private void SkipBlanks()
    {
        for (; _at < _text.Length; _at++)
        {
            switch (_text[_at])
            {
                case '\n':
                    _line++;
                    _lineStart = _at + 1;
                    break;
                case ' ' or '\t' or '\r':
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>One instance of a key that occurs thousands of times.</summary>
    private string Shared(string name)
    {
        if (_names.TryGetValue(name, out var known))
        {
            return known;
        }

        _names.Add(name, name);
        return name;
    }

    private static bool IsNew(string name, List<JsonMember> members, ref HashSet<string>? names)
    {
        const int searchLimit = 8;
        if (members.Count < searchLimit)
        {
            return !members.Exists(member => string.Equals(member.Name, name, StringComparison.Ordinal));
        }

        names ??= new(members.Select(member => member.Name), StringComparer.Ordinal);
        return names.Add(name);
    }

    private JsonException Unexpected(string expected) => new(
        $"{expected} was expected, not {(_at < _text.Length ? $"'{Printable(_text[_at].ToString())}'" : "the end of the file")}",
        Here);

    private static string Printable(string text) => SchemaText.Printable(text);
}
