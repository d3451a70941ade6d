namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule Forbidden { get; } = new(
        "KUBE1026",
        "Leave out what excludes something else",
        RuleSeverity.Refused,
        """
        Some fields may not be set beside others, or in some places (validation.go: field.Forbidden).
        """,
        Bad: "",
        Good: "");
}
