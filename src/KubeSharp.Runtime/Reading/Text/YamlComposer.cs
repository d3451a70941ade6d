using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KubeSharp.Reading;

/// <summary>Builds nodes of the events of YAML's parser: resolves scalars, keys, aliases and merge keys as kubectl does.</summary>
internal sealed class YamlComposer
{
    private readonly Parser _parser;
    private readonly CommentCounter _comments;
    private readonly ReadContext _context;
    private readonly TextRepair _repair;
    private readonly int _lineOffset;
    private readonly Dictionary<string, ManifestNode?> _anchors = new(StringComparer.Ordinal);
    private readonly List<(NodeEntry Entry, int FirstLine)> _duplicates = [];
    private long _aliasedValues;

    private YamlComposer(TextRepair repair, int firstLine, ReadContext context)
    {
        _comments = new(new StringReader(repair.Text));
        _parser = new(_comments);
        _repair = repair;
        _lineOffset = firstLine - 1;
        _context = context;
    }

    /// <summary>Reads the documents of one chunk of a file; empty ones are left out.</summary>
    /// <param name="text">The chunk.</param>
    /// <param name="firstLine">The line of the file at which it begins.</param>
    /// <param name="context">The context of the file.</param>
    /// <exception cref="DocumentException">The chunk is not YAML, or exceeds a limit.</exception>
    public static List<ManifestNode> Compose(string text, int firstLine, ReadContext context)
    {
        var repair = new TextRepair(text);
        var values = context.Values;
        while (true)
        {
            context.Values = values;
            var composer = new YamlComposer(repair, firstLine, context);
            try
            {
                var nodes = composer.ReadStream();
                composer.Finish();
                return nodes;
            }
            catch (YamlException failure)
            {
                if (!repair.TryRepair((int)failure.Start.Index, (int)failure.End.Index))
                {
                    throw composer.Failure(composer.PlaceOf(failure), failure.Message);
                }

                composer.CheckWork(failure.Start);
            }
            catch (InvalidOperationException)
            {
                // The scanner's answer to a flow list or map that is indented no deeper than its key.
                var place = composer._comments.CurrentPosition;
                if (!repair.TryIndent((int)place.Index))
                {
                    throw composer.Failure(place, "a line is indented no deeper than the key of its list or map");
                }

                composer.CheckWork(place);
            }
            catch (ArgumentException)
            {
                // The parser's answer to a tag that is no URI, and to half of a surrogate pair between double quotes.
                throw composer.Failure(composer._comments.CurrentPosition, "a tag or an escaped character is malformed");
            }
        }
    }

    private void Finish()
    {
        _context.AddComments(_comments.Count, _comments.FirstLine + _lineOffset);
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

    private DocumentException Failure(Mark place, string message)
    {
        var (line, column) = PlaceOf(place);
        return new(DiagnosticIds.Syntax, DiagnosticText.YamlSyntax(message), line, column);
    }

    private void CheckWork(Mark place)
    {
        if (_repair.IsExhausted)
        {
            var (line, column) = PlaceOf(place);
            throw new DocumentException(
                DiagnosticIds.LimitExceeded,
                "too many texts and lists go on at the begin of a line, or hold \\' between double quotes; indent them, and write ' alone",
                line,
                column);
        }
    }

    private List<ManifestNode> ReadStream()
    {
        var nodes = new List<ManifestNode>();
        _parser.Consume<StreamStart>();
        while (_parser.TryConsume<DocumentStart>(out _))
        {
            _anchors.Clear();
            var node = ReadNode(1);
            _parser.Consume<DocumentEnd>();
            if (node.Kind != NodeKind.Null)
            {
                nodes.Add(node);
            }
        }

        return nodes;
    }

    private ManifestNode ReadNode(int depth)
    {
        var start = _parser.Current!;
        var (line, column) = PlaceOf(start.Start);
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Expand(alias.Value.Value, depth, line, column);
        }

        _context.Spend(1, line, column);
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            var resolved = Resolve(scalar, line, column);
            if (resolved.Kind == NodeKind.Number && resolved.Text is null)
            {
                const string message = "infinity and 'not a number' are no values of JSON, which kubectl sends; quote the text";
                throw new DocumentException(DiagnosticIds.MalformedValue, message, line, column);
            }

            return Anchored(scalar, ManifestNode.Scalar(resolved.Kind, resolved.Text, line, column));
        }

        CheckDepth(depth, line, column);
        var collection = (NodeEvent)start;
        if (!collection.Anchor.IsEmpty)
        {
            _anchors[collection.Anchor.Value] = null;
        }

        var node = collection is SequenceStart ? ReadList(depth, line, column) : ReadMap(depth, line, column);
        return Anchored(collection, node);
    }

    private ManifestNode ReadList(int depth, int line, int column)
    {
        _parser.Consume<SequenceStart>();
        var items = new List<ManifestNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return ManifestNode.List(items, line, column);
    }

    private ManifestNode ReadMap(int depth, int line, int column)
    {
        _parser.Consume<MappingStart>();
        var map = new NodeMap();
        HashSet<string>? merged = null;
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var (keyLine, keyColumn) = PlaceOf(_parser.Current!.Start);
            if (IsMergeKey(_parser.Current))
            {
                _parser.MoveNext();
                Merge(ReadNode(depth + 1), map, merged ??= new(StringComparer.Ordinal));
                continue;
            }

            var key = ReadKey(keyLine, keyColumn);
            var entry = new NodeEntry(key, ReadNode(depth + 1), keyLine, keyColumn);
            var before = map.Put(entry);
            if (merged?.Remove(key) != true && before is { } duplicate)
            {
                _duplicates.Add((entry, duplicate.Line));
            }
        }

        return ManifestNode.Map(map, line, column);
    }

    private string ReadKey(int line, int column)
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            var target = Expand(alias.Value.Value, 1, line, column);
            return target.Kind is NodeKind.String or NodeKind.Boolean or NodeKind.Number && target.Text is { } text
                ? ScalarKey(target.Kind == NodeKind.Number ? ScalarResolver.Resolve(text) : new(target.Kind, text), line, column)
                : throw KeyFailure(line, column);
        }

        if (!_parser.TryConsume<Scalar>(out var scalar))
        {
            throw KeyFailure(line, column);
        }

        _context.Spend(1, line, column);
        var resolved = Resolve(scalar, line, column);
        Anchored(scalar, ManifestNode.Scalar(resolved.Kind, resolved.Text, line, column));
        return ScalarKey(resolved, line, column);
    }

    private static string ScalarKey(ResolvedScalar scalar, int line, int column) => scalar.ToKey() ?? throw KeyFailure(line, column);

    private static DocumentException KeyFailure(int line, int column) => new(
        DiagnosticIds.Syntax, "this cannot be a key: keys are texts, no null, list or map; quote it if it is a text", line, column);

    /// <summary>go-yaml v2 merges where the merge key stands: what comes later in the map wins, be it a key or a merge.</summary>
    private void Merge(ManifestNode source, NodeMap target, HashSet<string> merged)
    {
        // Of a list of maps the first one wins.
        var sources = source.Kind == NodeKind.List ? source.Items.Reverse() : [source];
        foreach (var map in sources)
        {
            if (map.Kind != NodeKind.Map)
            {
                const string message = "the merge key '<<' takes a map or a list of maps; quote it if it is an ordinary key";
                throw new DocumentException(DiagnosticIds.Syntax, message, map.Line, map.Column);
            }

            SpendAliased(map.Size, map.Line, map.Column);
            foreach (var entry in map.Entries)
            {
                target.Put(entry);
                merged.Add(entry.Key);
            }
        }
    }

    private ManifestNode Expand(string anchor, int depth, int line, int column)
    {
        if (!_anchors.TryGetValue(anchor, out var target))
        {
            var message = $"the alias '*{DiagnosticText.Name(anchor)}' has no anchor before it; quote it if it is a text";
            throw new DocumentException(DiagnosticIds.Syntax, message, line, column);
        }

        if (target is null)
        {
            throw new DocumentException(
                DiagnosticIds.Syntax, $"the anchor '&{DiagnosticText.Name(anchor)}' contains itself", line, column);
        }

        CheckDepth(depth + target.Height - 1, line, column);
        SpendAliased(target.Size, line, column);
        return target;
    }

    private void SpendAliased(long values, int line, int column)
    {
        _aliasedValues += values;
        if (_aliasedValues > _context.Options.MaxAliasedValues)
        {
            throw new DocumentException(
                DiagnosticIds.LimitExceeded,
                string.Create(
                    CultureInfo.InvariantCulture, $"the document's aliases repeat more than {_context.Options.MaxAliasedValues} values"),
                line,
                column);
        }
    }

    private void CheckDepth(int depth, int line, int column)
    {
        if (depth > _context.Options.MaxDepth)
        {
            throw DiagnosticText.TooDeep(_context.Options.MaxDepth, line, column);
        }
    }

    private ManifestNode Anchored(NodeEvent definition, ManifestNode node)
    {
        if (!definition.Anchor.IsEmpty)
        {
            _anchors[definition.Anchor.Value] = node;
        }

        return node;
    }

    private static bool IsMergeKey(ParsingEvent key) =>
        key is Scalar { Value: "<<" } scalar
        && (IsTagged(scalar, out var tag) ? tag == ScalarResolver.MergeTag : scalar.Style == ScalarStyle.Plain);

    private static bool IsTagged(Scalar scalar, out string tag)
    {
        tag = scalar.Tag.IsEmpty ? "" : scalar.Tag.Value;
        return tag.Length != 0;
    }

    private static ResolvedScalar Resolve(Scalar scalar, int line, int column)
    {
        if (!IsTagged(scalar, out var tag))
        {
            return scalar.Style == ScalarStyle.Plain ? ScalarResolver.Resolve(scalar.Value) : ResolvedScalar.String(scalar.Value);
        }

        switch (tag)
        {
            case ScalarResolver.BinaryTag:
                return ResolvedScalar.String(FromBase64(scalar.Value, line, column));
            case ScalarResolver.BooleanTag or ScalarResolver.IntegerTag or ScalarResolver.FloatTag or ScalarResolver.NullTag:
                var resolved = ScalarResolver.Resolve(scalar.Value);
                return Suits(resolved, tag)
                    ? resolved
                    : throw new DocumentException(
                        DiagnosticIds.Syntax, $"the scalar is no '{tag["tag:yaml.org,2002:".Length..]}', as its tag says", line, column);
            default:
                return ResolvedScalar.String(scalar.Value);
        }
    }

    private static bool Suits(ResolvedScalar scalar, string tag) => tag switch
    {
        ScalarResolver.BooleanTag => scalar.Kind == NodeKind.Boolean,
        ScalarResolver.NullTag => scalar.Kind == NodeKind.Null,
        ScalarResolver.IntegerTag => scalar.Form is NumberForm.Integer or NumberForm.Unsigned,
        _ => scalar.Form != NumberForm.None,
    };

    private static string FromBase64(string text, int line, int column)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            throw new DocumentException(DiagnosticIds.MalformedValue, "the scalar is tagged '!!binary' but is no base64", line, column);
        }
    }

    /// <summary>Where the token begins that the parser could not read; a tab as indentation it reports without place.</summary>
    private Mark PlaceOf(YamlException failure) =>
        failure.Start == failure.End && failure.Start.Index == 0 ? _comments.CurrentPosition : failure.Start;

    private (int Line, int Column) PlaceOf(Mark mark) =>
        ((int)mark.Line + _lineOffset, _repair.OriginalColumn((int)mark.Line, (int)mark.Column));
}
