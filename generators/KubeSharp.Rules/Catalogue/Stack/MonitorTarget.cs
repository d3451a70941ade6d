namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MonitorTarget { get; } = new(
        "KUBE3120",
        "Let monitors find what they watch",
        RuleSeverity.Advice,
        """
        A ServiceMonitor selects Services by the labels of their metadata and names a port of the Service; a PodMonitor selects pods and
        names a port of a container. One that finds nothing is silent about it.
        """,
        Bad: """
        ExternalPods(new() { ["app"] = "llm" });
        Add(new Service
        {
            Metadata = new("llm") { Labels = new() { ["app"] = "llm" } },
            Spec = new() { Selector = new() { ["app"] = "llm" }, Ports = [new() { Name = "http", Port = 80 }] },
        });
        Add(new ServiceMonitor
        {
            Metadata = new("llm"),
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = "llm" } },
                Endpoints = [new() { Port = "metrics" }],
            },
        });
        """,
        Good: """
        ExternalPods(new() { ["app"] = "llm" });
        Add(new Service
        {
            Metadata = new("llm") { Labels = new() { ["app"] = "llm" } },
            Spec = new() { Selector = new() { ["app"] = "llm" }, Ports = [new() { Name = "http", Port = 80 }] },
        });
        Add(new ServiceMonitor
        {
            Metadata = new("llm"),
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = "llm" } },
                Endpoints = [new() { Port = "http" }],
            },
        });
        """)
    {
        Category = "Selectors",
    };
}
