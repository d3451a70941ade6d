namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ServiceTargetPort { get; } = new(
        "KUBE3102",
        "Let a Service send to a port that its pods declare",
        RuleSeverity.Contradiction,
        """
        A targetPort that is a name is looked up in the containers of each pod (k8s.io/kubernetes/pkg/api/v1/pod, FindPort); a pod
        without such a port gets no traffic. Numbers need not be declared.
        """,
        Bad: """
        KMap<string> app = new() { ["app"] = "web" };
        Container web = new() { Name = "web", Image = "nginx:1.29", Ports = [new() { Name = "http", ContainerPort = 8080 }] };
        Add(new Deployment
        {
            Metadata = new("web"),
            Spec = new() { Selector = app, Template = new() { Metadata = new() { Labels = app }, Spec = new() { Containers = [web] } } },
        });
        Add(new Service
        {
            Metadata = new("web"),
            Spec = new() { Selector = app, Ports = [new() { Port = 80, TargetPort = "htp" }] },
        });
        """,
        Good: """
        KMap<string> app = new() { ["app"] = "web" };
        Container web = new() { Name = "web", Image = "nginx:1.29", Ports = [new() { Name = "http", ContainerPort = 8080 }] };
        Add(new Deployment
        {
            Metadata = new("web"),
            Spec = new() { Selector = app, Template = new() { Metadata = new() { Labels = app }, Spec = new() { Containers = [web] } } },
        });
        Add(new Service
        {
            Metadata = new("web"),
            Spec = new() { Selector = app, Ports = [new() { Port = 80, TargetPort = "http" }] },
        });
        """)
    {
        Category = "Services",
    };
}
