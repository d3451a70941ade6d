namespace KubeSharp.Schema.Naming;

/// <summary>The parts of the name of one of Kubernetes' own schemas: <c>io.k8s.api.core.v1.Container</c>.</summary>
/// <param name="Group">The Go package's first part, which is not always the API group's: <c>core</c>, <c>rbac</c>, <c>meta</c>.</param>
/// <param name="Version">The API version: <c>v1</c>.</param>
/// <param name="TypeName">The name of the Go type: <c>Container</c>.</param>
internal readonly record struct KubernetesSchemaName(string Group, string Version, string TypeName)
{
    /// <summary>Where Kubernetes' own types are; custom resources of <c>example.k8s.io</c> begin with <c>io.k8s.</c> too.</summary>
    private static readonly string[] s_prefixes =
        ["io.k8s.api.", "io.k8s.apimachinery.pkg.", "io.k8s.apiextensions-apiserver.pkg.", "io.k8s.kube-aggregator.pkg."];

    /// <summary>Takes a schema's name apart.</summary>
    /// <returns>False for a schema of somebody else.</returns>
    public static bool TryParse(string schemaName, out KubernetesSchemaName name)
    {
        name = default;
        if (!Array.Exists(s_prefixes, prefix => schemaName.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return false;
        }

        var segments = schemaName.Split('.');
        if (segments.Length < 5)
        {
            return false;
        }

        name = new(segments[segments.Length - 3], segments[segments.Length - 2], segments[segments.Length - 1]);
        return true;
    }
}
