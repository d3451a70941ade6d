namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule KubernetesVersionProperty { get; } = new(
        "KUBE4004",
        "State the cluster's release as 1.33",
        RuleSeverity.Refused,
        """
        The property KubernetesVersion names a minor release between 1.30 and 1.36, whose kinds and fields are known.
        """,
        Bad: "",
        Good: "")
    {
        Category = "Cluster",
    };
}
