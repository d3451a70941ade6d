using KubeSharp.Schema.Files;
using KubeSharp.Schema.Naming;
using KubeSharp.Schema.Reading;
using KubeSharp.Schema.Resolving;
using KubeSharp.Schema.Unifying;

namespace KubeSharp.Schema.Reports;

/// <summary>
/// What became of the objects inside custom resources: which are Kubernetes' own types, which came near, and how many are not.
/// </summary>
internal sealed class UnificationReport
{
    private const string Global = "global::";

    private readonly Dictionary<string, SchemaDefinition> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);

    private UnificationReport(IReadOnlyList<SchemaDocument> documents)
    {
        foreach (var definition in documents.SelectMany(document => document.Definitions).Where(definition => definition.Place is not null))
        {
            _shapes[definition.Name] = definition;
        }

        // A document that is given twice says the same twice.
        var kinds = documents.SelectMany(document => document.Definitions)
            .Where(definition => definition.Place is null && definition.Kinds.Count == 1 && !IsKubernetes(definition.Name))
            .GroupBy(definition => definition.Name, StringComparer.Ordinal).Select(same => same.First()).ToList();
        var entries = documents.SelectMany(document => document.Report).Distinct()
            .ToLookup(entry => (entry.ApiVersion, entry.Kind));
        Kinds =
        [
            .. kinds.Select(definition => KindOf(definition, entries[(definition.Kinds[0].ApiVersion, definition.Kinds[0].Kind)]))
                .OrderBy(kind => kind.ApiVersion, StringComparer.Ordinal).ThenBy(kind => kind.Kind, StringComparer.Ordinal),
        ];
    }

    /// <summary>The kinds, ordered by apiVersion and kind.</summary>
    public IReadOnlyList<KindReport> Kinds { get; }

    /// <summary>How many objects are of Kubernetes' types, those inside others among them.</summary>
    public long Matched => Kinds.Sum(kind => kind.Matched.Sum(entry => (long)entry.Objects));

    /// <summary>How many of these stand in no other one.</summary>
    public long Places => Kinds.Sum(kind => kind.Matched.Count);

    /// <summary>How many objects came near to a type of Kubernetes and are of another.</summary>
    public long Near => Kinds.Sum(kind => kind.Near.Count);

    /// <summary>How many objects are of types that only custom resources have, those that came near among them.</summary>
    public long Own => Kinds.Sum(kind => kind.Own);

    /// <summary>How many types these objects have: equal ones share one.</summary>
    public int OwnTypes => _shapes.Count;

    /// <summary>Makes the report of documents, in whatever order they come.</summary>
    public static UnificationReport Of(IReadOnlyList<SchemaDocument> documents) => new(documents);

    /// <summary>A type of Kubernetes as it is called in C#.</summary>
    public static string TypeNameOf(string schema) =>
        SharedTypes.Instance.Find(schema)?.FullName is { } name ? name.Substring(Global.Length) : schema;

    private static bool IsKubernetes(string name) => KubernetesSchemaName.TryParse(name, out _);

    private KindReport KindOf(SchemaDefinition definition, IEnumerable<UnificationEntry> entries)
    {
        var sorted = entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
        return new(
            definition.Kinds[0].ApiVersion,
            definition.Kinds[0].Kind,
            [.. sorted.Where(entry => entry.IsUnified)],
            [.. sorted.Where(entry => !entry.IsUnified)],
            CountObjects(definition.Schema));
    }

    /// <summary>How many objects of types of its own a schema has inside, each place counted.</summary>
    private long CountObjects(SchemaNode schema)
    {
        var count = schema.Properties.Sum(property => CountObjects(property.Schema))
            + (schema.Items is { } items ? CountObjects(items) : 0)
            + (schema.AdditionalProperties is { } values ? CountObjects(values) : 0);
        if (schema.Reference is not { } reference || !_shapes.TryGetValue(reference, out var shape))
        {
            return count;
        }

        if (!_counts.TryGetValue(reference, out var inside))
        {
            _counts[reference] = inside = 1 + CountObjects(shape.Schema);
        }

        return count + inside;
    }
}
