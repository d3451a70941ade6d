namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule RequiredField { get; } = new(
        "KUBE1010",
        "Set what the API server requires",
        RuleSeverity.Refused,
        """
        A field without which the API server refuses the object (validation.go: field.Required).
        """,
        Bad: "",
        Good: "");
}
