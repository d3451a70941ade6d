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
}
