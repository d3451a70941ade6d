namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule GatewayListener { get; } = new(
        "KUBE3106",
        "Refer to a listener that the Gateway has",
        RuleSeverity.Contradiction,
        """
        A route that names a listener its Gateway does not have is attached to nothing (Gateway API, condition NoMatchingParent).
        """,
        Bad: "",
        Good: "")
    {
        Category = "Services",
    };
}
