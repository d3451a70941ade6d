namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule NewerThanCluster { get; } = new(
        "KUBE4001",
        "Use what the cluster has",
        RuleSeverity.Refused,
        """
        A cluster older than a kind does not serve it, and drops or refuses a field that it does not know. The release is that of the property KubernetesVersion.
        """,
        Bad: "",
        Good: "")
    {
        Category = "Cluster",
    };
}
