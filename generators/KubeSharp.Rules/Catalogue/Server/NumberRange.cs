namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule NumberRange { get; } = new(
        "KUBE1014",
        "Keep numbers in their range",
        RuleSeverity.Refused,
        """
        The field takes numbers of a certain range only, such as ports from 1 to 65535.
        """,
        Bad: "",
        Good: "");
}
