namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule BackendPort { get; } = new(
        "KUBE3103",
        "Refer to a port that the Service has",
        RuleSeverity.Contradiction,
        """
        Ingresses, routes, webhooks and APIServices name a port of the Service, not one of its pods.
        """,
        Bad: """
        Add(new Service { Metadata = new("web"), Spec = new() { Ports = [new() { Name = "http", Port = 80, TargetPort = 8080 }] } });
        Add(new Ingress
        {
            Metadata = new("web"),
            Spec = new() { DefaultBackend = new() { Service = new() { Name = "web", Port = new() { Number = 8080 } } } },
        });
        """,
        Good: """
        Add(new Service { Metadata = new("web"), Spec = new() { Ports = [new() { Name = "http", Port = 80, TargetPort = 8080 }] } });
        Add(new Ingress
        {
            Metadata = new("web"),
            Spec = new() { DefaultBackend = new() { Service = new() { Name = "web", Port = new() { Number = 80 } } } },
        });
        """)
    {
        Category = "Services",
    };
}
