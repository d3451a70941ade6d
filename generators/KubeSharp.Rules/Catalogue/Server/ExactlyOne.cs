namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ExactlyOne { get; } = new(
        "KUBE1016",
        "Choose one of what excludes one another",
        RuleSeverity.Refused,
        """
        A volume has one source, a probe one handler, a metric one source; none is refused as two are.
        """,
        Bad: "",
        Good: "");
}
