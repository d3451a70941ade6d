namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule PathSyntax { get; } = new(
        "KUBE1023",
        "Write paths that stay inside",
        RuleSeverity.Refused,
        """
        Paths inside volumes are relative and do not contain '..'; mount paths hold no colon and are mounted once.
        """,
        Bad: "",
        Good: "");
}
