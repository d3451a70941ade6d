namespace KubeSharp.Schema.Naming;

/// <summary>The names of Kubernetes' schemas that code refers to.</summary>
internal static class WellKnownNames
{
    public const string ObjectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";
}
