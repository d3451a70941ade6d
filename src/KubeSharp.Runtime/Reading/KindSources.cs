using KubeSharp.Rules.Values;
using KubeSharp.TypeModel;

namespace KubeSharp.Reading;

/// <summary>Several sources of kinds, of which the first that knows a kind gives its type.</summary>
internal static class KindSources
{
    public static SchemaType? Find(this IReadOnlyList<IKindSource> sources, string apiVersion, string kind)
    {
        foreach (var source in sources)
        {
            if (source.Find(apiVersion, kind) is { } type)
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>
    /// What is perhaps meant by a kind that no source knows: the same one in the versions that there are of it (<c>batch/v1beta1</c> has
    /// gone), or one of the same version with nearly the same name. Null where nothing is near.
    /// </summary>
    public static string? FindNear(this IReadOnlyList<IKindSource> sources, string apiVersion, string kind)
    {
        var all = sources.SelectMany(static source => source.Kinds).Distinct().ToList();
        var group = GroupOf(apiVersion);
        var versions = all
            .Where(known => known.Kind == kind && (GroupOf(known.ApiVersion) == group || group == "extensions"))
            .Select(static known => known.ApiVersion)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (versions.Count > 0)
        {
            return "one of " + string.Join(", ", versions.Select(static version => $"'{version}'"));
        }

        var names = all.Where(known => known.ApiVersion == apiVersion).Select(static known => known.Kind).Order(StringComparer.Ordinal);
        return TextDistance.Nearest(kind, names) is { } name ? $"'{name}'" : null;
    }

    private static string GroupOf(string apiVersion) =>
        apiVersion.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? apiVersion[..slash] : "";
}
