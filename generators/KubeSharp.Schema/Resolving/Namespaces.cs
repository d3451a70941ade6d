using KubeSharp.Schema.Naming;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Resolving;

/// <summary>The namespaces of one set's packages, and the names taken in each.</summary>
internal sealed class Namespaces
{
    private readonly string _root;
    private readonly Dictionary<string, string> _byPackage = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameScope> _scopes = new(StringComparer.Ordinal);

    /// <summary>
    /// Gives each package its namespace. Two groups of the same short name both take one more part of theirs, but for Kubernetes' own.
    /// </summary>
    /// <param name="root">The namespace that all stand in.</param>
    /// <param name="definitions">The schemas in the packages.</param>
    /// <param name="shared">
    /// The packages of types that are not generated here but stand in the same root: another one gets no namespace of theirs.
    /// </param>
    public Namespaces(string root, IEnumerable<SchemaDefinition> definitions, IEnumerable<string> shared)
    {
        var packages = definitions.ToLookup(definition => definition.Package, StringComparer.Ordinal);
        var reserved = new HashSet<string>(
            shared.Select(package => NamespaceNames.Of(package)), StringComparer.OrdinalIgnoreCase);
        _root = root;
        foreach (var twins in packages
            .Select(package => (Name: package.Key, EndsInVersion: package.Any(EndsInVersion)))
            .GroupBy(package => NamespaceNames.Of(package.Name, false, package.EndsInVersion), StringComparer.OrdinalIgnoreCase))
        {
            var isShared = twins.Count() > 1 || reserved.Contains(twins.Key);
            foreach (var (package, endsInVersion) in twins)
            {
                var moreOfGroup = isShared && !NamespaceNames.IsKubernetes(package);
                _byPackage.Add(package, NamespaceNames.Of(package, moreOfGroup, endsInVersion));
            }
        }
    }

    public string OfPackage(string package) =>
        $"{_root}.{(_byPackage.TryGetValue(package, out var name) ? name : NamespaceNames.Of(package))}";

    /// <summary>The namespace of an enum's package, which may have no schema in the set.</summary>
    public string OfGroupVersion(string groupVersion) => $"{_root}.{NamespaceNames.OfGroupVersion(groupVersion)}";

    public NameScope ScopeOf(string @namespace)
    {
        if (!_scopes.TryGetValue(@namespace, out var scope))
        {
            _scopes.Add(@namespace, scope = new([]));
        }

        return scope;
    }

    private static bool EndsInVersion(SchemaDefinition definition) => definition.Kinds.Any(kind =>
        definition.Package == string.Join(".", kind.Group.Split('.').Reverse().Append(kind.Version)));
}
