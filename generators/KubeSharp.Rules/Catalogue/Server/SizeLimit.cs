namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule SizeLimit { get; } = new(
        "KUBE1030",
        "Keep objects within the limits",
        RuleSeverity.Refused,
        """
        ConfigMaps and Secrets hold at most 1 MiB; lists and texts have limits of their own.
        """,
        Bad: "",
        Good: "");
}
