namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ServiceSelector { get; } = new(
        "KUBE3101",
        "Let a Service select pods of the app",
        RuleSeverity.Contradiction,
        """
        A Service finds its pods by their labels, not by the name of the workload. One that finds none has no endpoints, and every
        request to it fails. Where the app has custom resources whose controllers make pods of labels of their own, nothing is said.
        """,
        Bad: """
        KMap<string> app = new() { ["app"] = "web" };
        Add(new Deployment
        {
            Metadata = new("web"),
            Spec = new()
            {
                Selector = app,
                Template = new() { Metadata = new() { Labels = app }, Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] } },
            },
        });
        Add(new Service
        {
            Metadata = new("web"),
            Spec = new() { Selector = new() { ["app"] = "wbe" }, Ports = [new() { Port = 80 }] },
        });
        """,
        Good: """
        KMap<string> app = new() { ["app"] = "web" };
        Add(new Deployment
        {
            Metadata = new("web"),
            Spec = new()
            {
                Selector = app,
                Template = new() { Metadata = new() { Labels = app }, Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] } },
            },
        });
        Add(new Service
        {
            Metadata = new("web"),
            Spec = new() { Selector = app, Ports = [new() { Port = 80 }] },
        });
        """)
    {
        Category = "Services",
    };
}
