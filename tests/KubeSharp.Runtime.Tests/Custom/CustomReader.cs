using KubeSharp.Tests.Kinds;
using KubeSharp.TypeModel;
using Xunit;

namespace KubeSharp.Tests.Custom;

/// <summary>Reads and writes custom resources for tests.</summary>
internal static class CustomReader
{
    public const string Head = "apiVersion: ray.io/v1\nkind: RayCluster\nspec:\n";

    private static readonly IKindSource s_kinds = new Source();

    public static ManifestReadResult Read(string text, bool strict = false) =>
        new ManifestReader([s_kinds], new() { Strict = strict }).Read(text);

    /// <summary>The spec that the fields make, and what there was to say; the fields begin at line 4.</summary>
    public static (ClusterSpec Spec, IReadOnlyList<Diagnostic> Diagnostics) ReadSpec(string fields, bool strict = false)
    {
        var result = Read(Head + "  " + fields.ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal), strict);
        return (((Cluster)Assert.Single(result.Documents).Object).Spec!, result.Diagnostics);
    }

    /// <summary>Fails unless every format gives back the same object.</summary>
    public static void AssertRoundTrips(ClusterSpec spec)
    {
        var cluster = new Cluster { Metadata = new("ray"), Spec = spec };
        foreach (var text in (string[])[cluster.ToYaml(), cluster.ToKyaml(), cluster.ToJson()])
        {
            var read = Assert.Single(Read(text).Documents).Object;
            Assert.Equal(cluster, read);
            Assert.Equal(cluster.GetHashCode(), read.GetHashCode());
            Assert.Equal(cluster.ToYaml(), read.ToYaml());
        }
    }

    private sealed class Source : IKindSource
    {
        private static readonly SchemaType[] s_types =
            [SchemaType<Cluster>.Instance, SchemaType<ConfigMap>.Instance, SchemaType<Deployment>.Instance, SchemaType<Secret>.Instance];

        public IEnumerable<(string ApiVersion, string Kind)> Kinds => s_types.Select(static type => (type.ApiVersion, type.Kind));

        public SchemaType? Find(string apiVersion, string kind) =>
            Array.Find(s_types, type => type.ApiVersion == apiVersion && type.Kind == kind);
    }
}
