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
    /// Gives each package its namespace. Groups of the same short name all take as many more parts of theirs as it takes to tell them
    /// apart, but for Kubernetes' own.
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
            .GroupBy(package => NamespaceNames.Of(package.Name, 0, package.EndsInVersion), StringComparer.OrdinalIgnoreCase))
        {
            var yielding = twins.Where(package => !NamespaceNames.IsKubernetes(package.Name)).ToList();
            var more = 0;
            if (twins.Count() > 1 || reserved.Contains(twins.Key))
            {
                var longest = yielding.Select(package => package.Name.Split('.').Length).DefaultIfEmpty().Max();
                do
                {
                    more++;
                }
                while (more < longest && yielding.GroupBy(Longer, StringComparer.OrdinalIgnoreCase).Any(same => same.Count() > 1));
            }

            foreach (var package in twins)
            {
                _byPackage.Add(package.Name, yielding.Contains(package) ? Longer(package) : twins.Key);
            }

            if (twins.Count() > 1)
            {
                Clashes.Add(($"{root}.{twins.Key}", [.. twins.Select(package => package.Name)]));
            }

            string Longer((string Name, bool EndsInVersion) package) => NamespaceNames.Of(package.Name, more, package.EndsInVersion);
        }
    }

    /// <summary>The namespaces that several packages would have, with these.</summary>
    public List<(string Namespace, IReadOnlyList<string> Packages)> Clashes { get; } = [];

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
