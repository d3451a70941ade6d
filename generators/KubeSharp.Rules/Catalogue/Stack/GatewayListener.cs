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
        Bad: """
        Add(new Gateway
        {
            Metadata = new("edge"),
            Spec = new()
            {
                GatewayClassName = "istio",
                Listeners = [new() { Name = "https", Port = 443, Protocol = "HTTPS" }],
            },
        });
        External<GatewayClass>("istio");
        Add(new HTTPRoute
        {
            Metadata = new("web"),
            Spec = new() { ParentRefs = [new() { Name = "edge", SectionName = "http" }] },
        });
        """,
        Good: """
        Add(new Gateway
        {
            Metadata = new("edge"),
            Spec = new()
            {
                GatewayClassName = "istio",
                Listeners = [new() { Name = "https", Port = 443, Protocol = "HTTPS" }],
            },
        });
        External<GatewayClass>("istio");
        Add(new HTTPRoute
        {
            Metadata = new("web"),
            Spec = new() { ParentRefs = [new() { Name = "edge", SectionName = "https" }] },
        });
        """)
    {
        Category = "Services",
    };
}
