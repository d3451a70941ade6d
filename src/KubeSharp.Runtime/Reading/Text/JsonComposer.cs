using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KubeSharp.Reading;

/// <summary>Builds nodes of JSON: one document, or several one after the other as kubectl takes them.</summary>
internal ref struct JsonComposer
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly ReadContext _context;
    private readonly List<(NodeEntry Entry, int FirstLine)> _duplicates = [];
    private Utf8JsonReader _reader;
    private int _position;
    private int _line;
    private int _column = 1;

    private JsonComposer(ReadOnlySpan<byte> text, int firstLine, ReadContext context)
    {
        _text = text;
        _line = firstLine;
        _context = context;
        _reader = new(text, new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = context.Options.MaxDepth + 1 });
    }

    /// <summary>Whether the bytes are to be tried as JSON: kubectl decides by the first character.</summary>
    public static bool LooksLikeJson(ReadOnlySpan<byte> text) => text.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];

    /// <summary>Whether the bytes were meant as JSON and not as a flow map of YAML: a quoted key comes first, or none.</summary>
    public static bool IsMeantAsJson(ReadOnlySpan<byte> text) =>
        text.TrimStart(" \t\r\n"u8) is [(byte)'{', .. var rest] && rest.TrimStart(" \t\r\n"u8) is [(byte)'"' or (byte)'}', ..];

    /// <summary>Reads the documents of one chunk of a file.</summary>
    /// <param name="text">The chunk, valid UTF-8.</param>
    /// <param name="firstLine">The line of the file at which it begins.</param>
    /// <param name="context">The context of the file.</param>
    /// <exception cref="DocumentException">The chunk is not JSON, or exceeds a limit.</exception>
    public static List<ManifestNode> Compose(ReadOnlySpan<byte> text, int firstLine, ReadContext context)
    {
        var composer = new JsonComposer(text, firstLine, context);
        var nodes = new List<ManifestNode>();
        while (composer.Read())
        {
            nodes.Add(composer.ReadNode(1));
        }

        composer.Finish();
        return nodes;
    }

    private readonly void Finish()
    {
        foreach (var (entry, firstLine) in _duplicates)
        {
            _context.Report(
                _context.StrictSeverity,
                DiagnosticIds.DuplicateKey,
                DiagnosticText.DuplicateKey(entry.Key, firstLine),
                entry.Line,
                entry.Column);
        }
    }

    private bool Read()
    {
        try
        {
            return _reader.Read();
        }
        catch (JsonException failure)
        {
            MoveTo((int)_reader.BytesConsumed);
            var line = _line;
            var column = _column;
            if (failure.LineNumber is { } failedLine && failure.BytePositionInLine is { } failedByte)
            {
                (line, column) = PlaceOf(failedLine, failedByte);
            }

            throw new DocumentException(DiagnosticIds.Syntax, "this is not JSON: " + Reason(failure.Message), line, column);
        }
    }

    private ManifestNode ReadNode(int depth)
    {
        var (line, column) = MoveTo((int)_reader.TokenStartIndex);
        _context.Spend(1, line, column);
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                CheckDepth(depth, line, column);
                return ReadMap(depth, line, column);
            case JsonTokenType.StartArray:
                CheckDepth(depth, line, column);
                return ReadList(depth, line, column);
            case JsonTokenType.String:
                return ManifestNode.Scalar(NodeKind.String, ReadText(line, column), line, column);
            case JsonTokenType.Number:
                return ManifestNode.Scalar(NodeKind.Number, ReadNumber(line, column), line, column);
            case JsonTokenType.True:
                return ManifestNode.Scalar(NodeKind.Boolean, "true", line, column);
            case JsonTokenType.False:
                return ManifestNode.Scalar(NodeKind.Boolean, "false", line, column);
            default:
                return ManifestNode.Scalar(NodeKind.Null, null, line, column);
        }
    }

    private ManifestNode ReadMap(int depth, int line, int column)
    {
        var map = new NodeMap();
        while (Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var (keyLine, keyColumn) = MoveTo((int)_reader.TokenStartIndex);
            var key = ReadText(keyLine, keyColumn);
            Read();
            var entry = new NodeEntry(key, ReadNode(depth + 1), keyLine, keyColumn);
            if (map.Put(entry) is { } before)
            {
                _duplicates.Add((entry, before.Line));
            }
        }

        return ManifestNode.Map(map, line, column);
    }

    private ManifestNode ReadList(int depth, int line, int column)
    {
        var items = new List<ManifestNode>();
        while (Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadNode(depth + 1));
        }

        return ManifestNode.List(items, line, column);
    }

    private readonly string ReadText(int line, int column)
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new DocumentException(
                DiagnosticIds.Syntax, "this is not JSON: the text holds half of a surrogate pair, which is no character", line, column);
        }
    }

    private readonly string ReadNumber(int line, int column)
    {
        var digits = Encoding.ASCII.GetString(_reader.ValueSpan);
        var value = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value)
            ? ScalarResolver.DecimalText(digits, value)
            : throw new DocumentException(
                DiagnosticIds.MalformedValue, "the number is too large for a 64-bit floating-point number", line, column);
    }

    private readonly void CheckDepth(int depth, int line, int column)
    {
        if (depth > _context.Options.MaxDepth)
        {
            throw DiagnosticText.TooDeep(_context.Options.MaxDepth, line, column);
        }
    }

    /// <summary>Counts lines and columns on to a place; places come in their order, so that all of them cost one pass.</summary>
    private (int Line, int Column) MoveTo(int position)
    {
        var passed = _text[_position..position];
        _position = position;
        if (passed.LastIndexOf((byte)'\n') is var lineEnd && lineEnd >= 0)
        {
            _line += passed.Count((byte)'\n');
            _column = 1;
            passed = passed[(lineEnd + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        return (_line, _column);
    }

    private (int Line, int Column) PlaceOf(long line, long byteInLine)
    {
        var rest = _text;
        for (var i = 0L; i < line && rest.IndexOf((byte)'\n') is var end && end >= 0; i++)
        {
            rest = rest[(end + 1)..];
        }

        var lines = _text[..^rest.Length].Count((byte)'\n') - _text[.._position].Count((byte)'\n');
        return (_line + lines, 1 + Encoding.UTF8.GetCharCount(rest[..(int)Math.Min(byteInLine, rest.Length)]));
    }

    /// <summary>The first sentence of the parser's message; what follows is the place, which the diagnostic has.</summary>
    private static string Reason(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = (end < 0 ? message : message[..end]).TrimEnd('.', ' ');
        return reason.Length == 0 ? "it cannot be parsed" : char.ToLowerInvariant(reason[0]) + reason[1..];
    }
}
