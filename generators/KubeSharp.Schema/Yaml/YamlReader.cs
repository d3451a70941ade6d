using KubeSharp.Schema.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KubeSharp.Schema.Yaml;

/// <summary>
/// Reads YAML, and so JSON, into the nodes that JSON has, with their places. An alias is the node of its anchor, not a copy of it.
/// </summary>
internal sealed class YamlReader
{
    private readonly Parser _parser;
    private readonly CancellationToken _cancellation;
    private readonly KeyNames _names = new();
    private readonly Dictionary<string, JsonNode?> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonNode, (int Depth, long Size)> _anchored = [];

    /// <summary>How many nodes have been made, those behind aliases counted each time.</summary>
    private long _size;

    private YamlReader(Parser parser, CancellationToken cancellation)
    {
        _parser = parser;
        _cancellation = cancellation;
    }

    /// <summary>Reads all documents of a text; empty ones are left out.</summary>
    /// <exception cref="JsonException">The text is no YAML, or exceeds <see cref="JsonLimits"/> or <see cref="YamlLimits"/>.</exception>
    public static IReadOnlyList<JsonNode> Read(string text, CancellationToken cancellation = default)
    {
        if (text.Length > JsonLimits.Length)
        {
            throw new JsonException(
                FormattableString.Invariant($"it has {text.Length:N0} characters; {JsonLimits.Length:N0} are the limit"),
                TextPosition.Start,
                exceedsLimit: true);
        }

        return BlockReader.TryRead(text, cancellation) ?? ReadAnything(text, cancellation);
    }

    /// <summary>Reads a text with the library, whatever YAML it is.</summary>
    /// <exception cref="JsonException">The text is no YAML, or exceeds <see cref="JsonLimits"/> or <see cref="YamlLimits"/>.</exception>
    internal static IReadOnlyList<JsonNode> ReadAnything(string text, CancellationToken cancellation = default)
    {
        // The text is read again for each odd scalar; this bounds how much hostile input makes of that.
        long work = text.Length;
        while (true)
        {
            var scanner = new Scanner(new StringReader(text), skipComments: true);
            try
            {
                return new YamlReader(new(scanner), cancellation).ReadStream();
            }
            catch (YamlException exception)
            {
                var place = HasPlace(exception) ? exception.Start : scanner.CurrentPosition;
                work += text.Length;
                text = (work <= YamlLimits.RewrittenLength ? QuotedText.Rewrite(text, (int)place.Index) : null)
                    ?? throw new JsonException(SchemaText.Printable(exception.Message), PlaceOf(place));
            }
            catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException)
            {
                // The scanner's answer to a flow list that ends too early, the parser's to a tag that is no URI.
                throw new JsonException("a list, a tag or an escaped character is malformed", PlaceOf(scanner.CurrentPosition));
            }
        }
    }

    private List<JsonNode> ReadStream()
    {
        var documents = new List<JsonNode>();
        _parser.Consume<StreamStart>();
        while (_parser.TryConsume<DocumentStart>(out _))
        {
            _anchors.Clear();
            var document = ReadNode(0).Node;
            _parser.Consume<DocumentEnd>();
            if (document.Kind != JsonKind.Null)
            {
                documents.Add(document);
            }
        }

        return documents;
    }

    /// <summary>Reads a node; with it, how deep it is.</summary>
    private (JsonNode Node, int Depth) ReadNode(int depth)
    {
        var start = _parser.Current!;
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return ReadAlias(alias, depth);
        }

        Spend(1, start.Start);
        if (depth > JsonLimits.Depth)
        {
            throw new JsonException($"values are nested more than {JsonLimits.Depth} deep", PlaceOf(start.Start), exceedsLimit: true);
        }

        var anchor = start is NodeEvent { Anchor.IsEmpty: false } named ? named.Anchor.Value : null;
        if (anchor is not null)
        {
            _anchors[anchor] = null;
        }

        var before = _size;
        var (node, inner) = start switch
        {
            SequenceStart => ReadList(depth),
            MappingStart => ReadMap(depth),
            _ => (ReadScalar(), 0),
        };
        if (anchor is not null)
        {
            _anchors[anchor] = node;
            _anchored[node] = (inner, 1 + _size - before);
        }

        return (node, inner);
    }

    private (JsonNode Node, int Depth) ReadAlias(AnchorAlias alias, int depth)
    {
        _anchors.TryGetValue(alias.Value.Value, out var target);
        if (target is null)
        {
            throw new JsonException(
                $"the alias '*{SchemaText.Printable(alias.Value.Value)}' has no anchor before it, or stands inside it",
                PlaceOf(alias.Start));
        }

        var (inner, size) = _anchored[target];
        Spend(size, alias.Start);
        return depth + inner <= JsonLimits.Depth
            ? (target, inner)
            : throw new JsonException($"values are nested more than {JsonLimits.Depth} deep", PlaceOf(alias.Start), exceedsLimit: true);
    }

    private (JsonNode Node, int Depth) ReadList(int depth)
    {
        var place = PlaceOf(_parser.Consume<SequenceStart>().Start);
        var items = new List<JsonNode>();
        var deepest = 0;
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            var (item, inner) = ReadNode(depth + 1);
            items.Add(item);
            deepest = Math.Max(deepest, inner + 1);
        }

        return (new(place, items), deepest);
    }

    private (JsonNode Node, int Depth) ReadMap(int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        var place = PlaceOf(_parser.Consume<MappingStart>().Start);
        var members = new MemberList();
        var deepest = 0;
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<Scalar>(out var key))
            {
                throw new JsonException("this cannot be a key: keys are texts", PlaceOf(_parser.Current!.Start));
            }

            var (value, inner) = ReadNode(depth + 1);
            if (key is { Value: "<<", Style: ScalarStyle.Plain })
            {
                foreach (var member in Merged(value))
                {
                    members.Put(member);
                }
            }
            else
            {
                var name = IsPlain(key) ? _names.InternPlain(key.Value) : _names.Intern(key.Value);
                members.Put(new(name, PlaceOf(key.Start), value));
            }

            deepest = Math.Max(deepest, inner + 1);
        }

        return (new(place, members.Members), deepest);
    }

    /// <summary>
    /// The members that a merge key brings, of a list of maps those of the first one last. kubectl's reader, go-yaml v2, puts them where
    /// the key stands: what comes later in the map wins.
    /// </summary>
    private static IEnumerable<JsonMember> Merged(JsonNode source)
    {
        var maps = source.Kind == JsonKind.Array ? source.Items.Reverse() : [source];
        return maps.SelectMany(static map => map.Kind == JsonKind.Object
            ? map.Members
            : throw new JsonException(
                "the merge key '<<' takes a map or a list of maps; quote it if it is an ordinary key", map.Position));
    }

    private JsonNode ReadScalar()
    {
        var scalar = _parser.Consume<Scalar>();
        var (kind, text) = IsPlain(scalar) ? PlainScalar.Resolve(scalar.Value) : (JsonKind.String, scalar.Value);
        return new(kind, PlaceOf(scalar.Start), text);
    }

    private static bool IsPlain(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;

    /// <summary>Counts nodes; a few lines of aliases to aliases could stand for billions.</summary>
    private void Spend(long nodes, Mark place)
    {
        _size += nodes;
        if (_size > YamlLimits.Nodes)
        {
            throw new JsonException(
                FormattableString.Invariant($"it has more than {YamlLimits.Nodes:N0} values, those behind aliases counted each time"),
                PlaceOf(place),
                exceedsLimit: true);
        }
    }

    /// <summary>A tab as indentation is reported without place.</summary>
    private static bool HasPlace(YamlException exception) => exception.Start.Index != 0 || exception.Start != exception.End;

    private static TextPosition PlaceOf(Mark mark) => new(Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));
}
