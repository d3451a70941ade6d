namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule UnsupportedValue { get; } = new(
        "KUBE1013",
        "Use a value that the API server knows",
        RuleSeverity.Refused,
        """
        The field takes only certain values (validation.go: field.NotSupported).
        """,
        Bad: "",
        Good: "");
}
