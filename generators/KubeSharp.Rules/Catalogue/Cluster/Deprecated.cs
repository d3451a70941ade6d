namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule Deprecated { get; } = new(
        "KUBE4003",
        "Move on from deprecated versions",
        RuleSeverity.Advice,
        """
        A deprecated version of a kind still works, and stops to work with the release that removes it (https://kubernetes.io/docs/reference/using-api/deprecation-policy).
        """,
        Bad: "",
        Good: "")
    {
        Category = "Cluster",
    };
}
