using System.Text;
using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Unifying;

/// <summary>
/// Kubernetes' own schemas, which the package KubeSharp.Kubernetes is compiled from: its facts document travels inside this assembly.
/// </summary>
internal sealed class KubernetesSchemas
{
    private const string Resource = "KubeSharp.Schema.kubernetes.json";

    private static readonly Lazy<KubernetesSchemas> s_instance = new(static () => new());

    private readonly Dictionary<string, SchemaDefinition> _definitions;

    private KubernetesSchemas()
    {
        using var stream = typeof(KubernetesSchemas).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var document = JsonParser.Parse(reader.ReadToEnd());
        Definitions = OpenApiReader.Read(OpenApiReader.FindSchemas(document)!, document, new DiagnosticBag(Resource), default);
        _definitions = Definitions.ToDictionary(definition => definition.Name, StringComparer.Ordinal);
    }

    /// <summary>The schemas, read when they are first asked for.</summary>
    public static KubernetesSchemas Instance => s_instance.Value;

    /// <summary>All schemas, in the order of the document.</summary>
    public IReadOnlyList<SchemaDefinition> Definitions { get; }

    /// <summary>The schema of a name; null when Kubernetes has none of it.</summary>
    public SchemaDefinition? Find(string name) => _definitions.TryGetValue(name, out var definition) ? definition : null;

    /// <summary>The schema behind names for other things: <c>ResourceList</c> is a map of quantities.</summary>
    public SchemaNode Follow(SchemaNode schema)
    {
        while (schema.Reference is { } name && Find(name) is { Schema: { Properties.Count: 0 } alias } && alias != schema
            && (alias.Reference is not null || alias.Type is not (null or "object") || alias.AdditionalProperties is not null))
        {
            schema = alias;
        }

        return schema;
    }
}
