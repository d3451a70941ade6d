using System.Buffers;
using System.Text;
using System.Text.Unicode;
using KubeSharp.TypeModel;

namespace KubeSharp.Reading;

/// <summary>Reads one file: bytes into nodes, nodes into objects, lists into their items.</summary>
internal sealed class DocumentReader(IReadOnlyList<IKindSource> kinds, ReadContext context)
{
    // What go-yaml's reader refuses as 'control characters'; a JSON decoder has its own rules.
    private static readonly SearchValues<char> s_controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(static code => (char)code).Where(IsRefusedControl), '\uFFFE', '\uFFFF']);

    private readonly List<ManifestDocument> _documents = [];
    private readonly ObjectDecoder _decoder = new(context, kinds);

    public IReadOnlyList<ManifestDocument> Documents => _documents;

    /// <summary>Reads the objects of a file into <see cref="Documents"/>.</summary>
    /// <param name="text">The bytes of the file.</param>
    public void Read(ReadOnlySpan<byte> text) => Read(text, node => AddDocument(node));

    /// <summary>Reads the documents of a file as parts of objects, which state no kind.</summary>
    /// <param name="text">The bytes of the file.</param>
    /// <param name="type">The type of each document.</param>
    public List<SchemaObject> ReadParts(ReadOnlySpan<byte> text, SchemaType type)
    {
        var parts = new List<SchemaObject>();
        Read(text, node =>
        {
            if (node.Kind == NodeKind.Map)
            {
                parts.Add(_decoder.Decode(type, node, isOutermost: false));
            }
            else
            {
                var message = $"expected a {type.Name}, which is a map, found {DiagnosticText.KindOf(node)}";
                context.Report(Severity.Error, DiagnosticIds.WrongType, message, node.Line, node.Column);
            }
        });
        return parts;
    }

    private void Read(ReadOnlySpan<byte> text, Action<ManifestNode> take)
    {
        if (text is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, _, 0, _, ..] or [_, 0, _, 0, ..])
        {
            context.Report(Severity.Error, DiagnosticIds.Syntax, "the file is UTF-16 or UTF-32; save it as UTF-8", 1, 1);
            return;
        }

        if (!Utf8.IsValid(text))
        {
            ReportInvalidUtf8(text);
            return;
        }

        foreach (var chunk in DocumentSplitter.Split(text))
        {
            try
            {
                foreach (var node in ReadChunk(text.Slice(chunk.Start, chunk.Length), chunk))
                {
                    take(node);
                }
            }
            catch (DocumentException failure)
            {
                context.Report(failure);
            }
        }
    }

    private void ReportInvalidUtf8(ReadOnlySpan<byte> text)
    {
        var valid = text;
        var line = 1;
        while (valid.IndexOf((byte)'\n') is var end && end >= 0 && Utf8.IsValid(valid[..end]))
        {
            line++;
            valid = valid[(end + 1)..];
        }

        context.Report(Severity.Error, DiagnosticIds.Syntax, "the line is not UTF-8; save the file as UTF-8", line, 1);
    }

    private List<ManifestNode> ReadChunk(ReadOnlySpan<byte> text, ManifestChunk chunk)
    {
        // Files that begin with a byte order mark may have been joined, so that each document can have one.
        text = text is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : text;
        if (!JsonComposer.LooksLikeJson(text))
        {
            return ReadYaml(text, chunk.FirstLine);
        }

        var values = context.Values;
        try
        {
            return JsonComposer.Compose(text, chunk.FirstLine, context);
        }
        catch (DocumentException failure) when (
            failure.Id == DiagnosticIds.Syntax && (chunk.IsMarked || !JsonComposer.IsMeantAsJson(text)))
        {
            context.Values = values;
            return ReadYaml(text, chunk.FirstLine);
        }
    }

    private List<ManifestNode> ReadYaml(ReadOnlySpan<byte> bytes, int firstLine)
    {
        // kubectl's line reader ends the last line, too, with a line break; the text of a literal block depends on it.
        var text = Encoding.UTF8.GetString(bytes) + (bytes is [.., (byte)'\n'] ? "" : "\n");
        var control = text.AsSpan().IndexOfAny(s_controls);
        if (control >= 0)
        {
            var before = text.AsSpan(0, control);
            throw new DocumentException(
                DiagnosticIds.Syntax,
                "the text holds a control character; delete it, or write it as \\x.. or \\u.... between double quotes",
                firstLine + before.Count('\n'),
                control - before.LastIndexOf('\n'));
        }

        return YamlComposer.Compose(text, firstLine, context);
    }

    private void AddDocument(ManifestNode node, string? itemApiVersion = null, string? itemKind = null)
    {
        var apiVersion = node.FindText("apiVersion") ?? itemApiVersion;
        var kind = node.FindText("kind") ?? itemKind;
        if (node.Kind != NodeKind.Map)
        {
            var message = $"expected a Kubernetes object, which is a map, found {DiagnosticText.KindOf(node)}";
            context.Report(Severity.Error, DiagnosticIds.NoKind, message, node.Line, node.Column);
        }
        else if (apiVersion is null or "" || kind is null or "")
        {
            ReportNoKind(node, apiVersion, kind);
            AddObject(new UntypedObject(NodeValues.ToMap(node)), node);
        }
        else if (ItemsOf(node, apiVersion, kind) is { } items)
        {
            var item = apiVersion == "v1" && kind == "List" ? (null, null) : (apiVersion, kind[..^"List".Length]);
            foreach (var child in items)
            {
                AddDocument(child, item.Item1, item.Item2);
            }
        }
        else
        {
            AddObject(Decode(node, apiVersion, kind), node);
        }
    }

    private void AddObject(KubernetesObject value, ManifestNode node) =>
        _documents.Add(new(value, node.Line) { Node = context.Options.KeepsPlaces ? node : null });

    private KubernetesObject Decode(ManifestNode node, string apiVersion, string kind)
    {
        if (kinds.Find(apiVersion, kind) is { } type)
        {
            return (KubernetesObject)_decoder.Decode(type, node, isOutermost: true);
        }

        if (context.Options.Strict)
        {
            var message = $"no type is known for the kind '{DiagnosticText.Name(kind)}' of '{DiagnosticText.Name(apiVersion)}'"
                + (kinds.FindNear(apiVersion, kind) is { } near ? $" (there is {near})" : "");
            context.Report(Severity.Error, DiagnosticIds.UnknownKind, message, node.Line, node.Column);
        }

        var fields = NodeValues.ToMap(node);
        return new UntypedObject(fields.ContainsKey("kind") && fields.ContainsKey("apiVersion")
            ? fields
            : new KMap<KValue> { ["apiVersion"] = apiVersion, ["kind"] = kind }.With(fields));
    }

    /// <summary>
    /// The items of a list of objects, null for other objects. As in apimachinery's <c>UnstructuredList</c>, the items of a list of one
    /// kind need not state it: those of a DeploymentList are Deployments.
    /// </summary>
    private IReadOnlyList<ManifestNode>? ItemsOf(ManifestNode node, string apiVersion, string kind)
    {
        if (!kind.EndsWith("List", StringComparison.Ordinal) || node.Find("items") is not { Kind: NodeKind.List } list)
        {
            return null;
        }

        var isList = apiVersion == "v1" && kind == "List";
        var isKnown = isList || kinds.Find(apiVersion, kind[..^"List".Length]) is not null;
        return isKnown || (list.Items.Count > 0 && list.Items.All(StatesKind)) ? list.Items : null;
    }

    private void ReportNoKind(ManifestNode node, string? apiVersion, string? kind)
    {
        // kustomize does not ask for a kind in its own file, and reads no other file under this name.
        var isKustomization = Path.GetFileNameWithoutExtension(context.File) is "kustomization" or "Kustomization";
        var missing = DiagnosticText.MissingKind(apiVersion, kind);
        context.Report(
            isKustomization ? context.StrictSeverity : Severity.Error,
            DiagnosticIds.NoKind,
            isKustomization
                ? $"{missing} missing: this is a file of kustomize, no manifest; 'kubectl apply -k' reads it"
                : $"{missing} missing: every Kubernetes object states both, at its top and as texts",
            node.Line,
            node.Column);
    }

    private static bool IsRefusedControl(char character) =>
        char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\u0085');

    private static bool StatesKind(ManifestNode node) => node.FindText("apiVersion") is not null && node.FindText("kind") is not null;
}
