namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule NodePortRange { get; } = new(
        "KUBE2023",
        "Take a node port of the cluster's range",
        RuleSeverity.Advice,
        """
        An API server gives out the ports 30000 to 32767 of the nodes unless it was started with another range, and refuses to create a Service with a port outside of it; a dry run does not show it (https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport). Leave `nodePort` out, and the cluster finds a free one.
        """,
        Bad: """
        Add(new Service
        {
            Metadata = new("web"),
            Spec = new() { Type = "NodePort", Selector = new() { ["app"] = "web" }, Ports = [new() { Port = 80, NodePort = 8080 }] },
        });
        """,
        Good: """
        Add(new Service
        {
            Metadata = new("web"),
            Spec = new() { Type = "NodePort", Selector = new() { ["app"] = "web" }, Ports = [new() { Port = 80, NodePort = 30080 }] },
        });
        """)
    {
        Category = "Reliability",
    };
}
