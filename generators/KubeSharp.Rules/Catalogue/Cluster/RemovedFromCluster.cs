namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule RemovedFromCluster { get; } = new(
        "KUBE4002",
        "Use what the cluster still has",
        RuleSeverity.Refused,
        """
        A version of a kind that a release no longer serves cannot be created there (https://kubernetes.io/docs/reference/using-api/deprecation-guide).
        """,
        Bad: "",
        Good: "")
    {
        Category = "Cluster",
    };
}
