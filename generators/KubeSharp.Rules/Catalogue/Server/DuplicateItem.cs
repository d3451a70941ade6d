namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule DuplicateItem { get; } = new(
        "KUBE1015",
        "Give items of a keyed list different keys",
        RuleSeverity.Refused,
        """
        Lists such as containers, volumes or ports are keyed: two items with one key are refused (validation.go: field.Duplicate).
        """,
        Bad: "",
        Good: "");
}
