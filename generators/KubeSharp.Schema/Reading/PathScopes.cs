using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Reading;

/// <summary>
/// The scopes of kinds, from a server's paths: a kind with an operation below <c>/namespaces/{namespace}/</c> is namespaced, one that only
/// has operations elsewhere belongs to the cluster.
/// </summary>
internal sealed class PathScopes
{
    private readonly Dictionary<GroupVersionKind, ResourceScope> _scopes = [];

    private PathScopes()
    {
    }

    public static PathScopes Read(JsonNode document)
    {
        var scopes = new PathScopes();
        foreach (var path in document.Find("paths")?.Members ?? [])
        {
            var isNamespaced = path.Name.IndexOf("/namespaces/{namespace}/", StringComparison.Ordinal) >= 0;
            foreach (var operation in path.Value.Members)
            {
                if (operation.Value.Find(Keywords.GroupVersionKind) is { } node && GroupVersionKindReader.Read(node) is { } kind
                    && (isNamespaced || !scopes._scopes.ContainsKey(kind)))
                {
                    scopes._scopes[kind] = isNamespaced ? ResourceScope.Namespaced : ResourceScope.Cluster;
                }
            }
        }

        return scopes;
    }

    /// <summary>The scope of a schema that is one kind.</summary>
    public ResourceScope Find(EquatableArray<GroupVersionKind> kinds) =>
        kinds.Count == 1 && _scopes.TryGetValue(kinds[0], out var scope) ? scope : ResourceScope.Unknown;
}
