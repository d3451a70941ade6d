namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MissingService { get; } = new(
        "KUBE3116",
        "Bring the Services that are named, or declare them",
        RuleSeverity.Advice,
        """
        An Ingress, route, webhook or StatefulSet names a Service that the app does not have.
        """,
        Bad: """
        Add(new Ingress
        {
            Metadata = new("web"),
            Spec = new() { DefaultBackend = new() { Service = new() { Name = "web", Port = new() { Number = 80 } } } },
        });
        """,
        Good: """
        External<Service>("web");
        Add(new Ingress
        {
            Metadata = new("web"),
            Spec = new() { DefaultBackend = new() { Service = new() { Name = "web", Port = new() { Number = 80 } } } },
        });
        """)
    {
        Category = "References",
    };
}
