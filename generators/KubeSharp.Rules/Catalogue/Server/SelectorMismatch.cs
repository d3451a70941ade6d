namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule SelectorMismatch { get; } = new(
        "KUBE1017",
        "Let a workload's selector match the labels of its template",
        RuleSeverity.Refused,
        """
        A controller whose selector does not match its own pods would create pods for ever; the API server refuses it (validation.go: `selector` does not match template `labels`).
        """,
        Bad: "",
        Good: "");
}
