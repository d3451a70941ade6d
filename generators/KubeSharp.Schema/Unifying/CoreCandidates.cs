using KubeSharp.Schema.Fixups;
using KubeSharp.Schema.Naming;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Unifying;

/// <summary>
/// Kubernetes' types that custom resources embed: what people write inside the stable kinds, and the names of the fields that hold it
/// there.
/// </summary>
internal sealed class CoreCandidates
{
    private const string Meta = "io.k8s.apimachinery.pkg.apis.meta.v1.";

    /// <summary>The packages whose types are embedded; of two equal types the one of the earlier package is taken.</summary>
    private static readonly string[] s_packages =
    [
        "io.k8s.apimachinery.pkg.apis.meta.v1", "io.k8s.api.core.v1", "io.k8s.api.batch.v1", "io.k8s.api.apps.v1",
        "io.k8s.api.autoscaling.v2", "io.k8s.api.networking.v1", "io.k8s.api.policy.v1", "io.k8s.api.rbac.v1",
    ];

    /// <summary>Types of a status that operators use as their own, as the API conventions ask of them.</summary>
    private static readonly string[] s_more = [Meta + "Condition", WellKnownNames.ObjectMeta];

    private readonly Dictionary<string, List<SchemaDefinition>> _byProperty = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _uses = new(StringComparer.Ordinal);

    public CoreCandidates(KubernetesSchemas kubernetes)
    {
        var kinds = kubernetes.Definitions.Where(definition => definition.Kinds.Count == 1).Select(definition => definition.Name).ToList();
        IEnumerable<(string Property, string Schema)> References(string name) => kubernetes.Find(name) is { } definition
            ? definition.Schema.Properties.SelectMany(property => Targets(property.Schema).Select(target => (property.Name, target)))
            : [];
        var statuses = StatusSchemas.Find(kinds, References);
        foreach (var definition in kubernetes.Definitions.Where(definition => PackageOf(definition) >= 0))
        {
            foreach (var (property, target) in References(definition.Name))
            {
                AddUse(target, property);
            }
        }

        foreach (var definition in kubernetes.Definitions
            .Where(definition => PackageOf(definition) >= 0 && definition.Schema.Properties.Count > 0)
            .Where(definition => s_more.Contains(definition.Name)
                || (_uses.ContainsKey(definition.Name) && !statuses.Contains(definition.Name)))
            .OrderBy(PackageOf))
        {
            foreach (var property in definition.Schema.Properties)
            {
                if (!_byProperty.TryGetValue(property.Name, out var types))
                {
                    _byProperty.Add(property.Name, types = []);
                }

                types.Add(definition);
            }
        }
    }

    /// <summary>
    /// Whether a fit can be no accident: nearly all fields of a type that has several. Two and three fields of many objects are called
    /// <c>name</c>, <c>key</c> and <c>kind</c>.
    /// </summary>
    public static bool IsEvident(Fit fit) =>
        (fit.IsComplete && fit.Count >= 3) || (fit.Count >= 5 && fit.Count >= fit.Missing.Count);

    /// <summary>The types that have all properties of an object, in the order of preference.</summary>
    public IEnumerable<SchemaDefinition> Find(SchemaNode node)
    {
        List<SchemaDefinition>? fewest = null;
        foreach (var property in node.Properties)
        {
            if (!_byProperty.TryGetValue(property.Name, out var types))
            {
                return [];
            }

            fewest = fewest is null || types.Count < fewest.Count ? types : fewest;
        }

        return fewest ?? [];
    }

    /// <summary>Whether Kubernetes has the type under a field of this name.</summary>
    public bool IsUsedAs(string type, string property) => _uses.TryGetValue(type, out var names) && names.Contains(property);

    /// <summary>
    /// Whether a field's name ends with one under which Kubernetes has the type: <c>labelSelector</c>, <c>leaderTemplate</c>.
    /// </summary>
    public bool IsUsedLike(string type, string property) => _uses.TryGetValue(type, out var names)
        && names.Any(name => property.EndsWith(name, StringComparison.OrdinalIgnoreCase));

    private static int PackageOf(SchemaDefinition definition) =>
        Array.IndexOf(s_packages, SchemaName.Parse(definition.Name).Package);

    private static IEnumerable<string> Targets(SchemaNode schema) =>
    [
        .. schema.Reference is { } reference ? [reference] : Array.Empty<string>(),
        .. schema.Items is { } items ? Targets(items) : [],
        .. schema.AdditionalProperties is { } values ? Targets(values) : [],
    ];

    private void AddUse(string type, string property)
    {
        if (!_uses.TryGetValue(type, out var names))
        {
            _uses.Add(type, names = new(StringComparer.Ordinal));
        }

        names.Add(property);
    }
}
