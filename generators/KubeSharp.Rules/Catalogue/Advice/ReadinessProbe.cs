namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ReadinessProbe { get; } = new(
        "KUBE2006",
        "Tell when a container can be called",
        RuleSeverity.Advice,
        """
        A pod without readiness probe gets requests as soon as its process runs, and a rollout goes on before the new pods can answer (https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes).
        """,
        Bad: """
        Add(new Deployment
        {
            Metadata = new("web"),
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = "web" } },
                Template = new()
                {
                    Metadata = new() { Labels = new() { ["app"] = "web" } },
                    Spec = new()
                    {
                        Containers =
                        [
                            new()
                            {
                                Name = "web",
                                Image = "nginx:1.29",
                                Ports = [new() { Name = "http", ContainerPort = 80 }],
                            },
                        ],
                    },
                },
            },
        });
        """,
        Good: """
        Add(new Deployment
        {
            Metadata = new("web"),
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = "web" } },
                Template = new()
                {
                    Metadata = new() { Labels = new() { ["app"] = "web" } },
                    Spec = new()
                    {
                        Containers =
                        [
                            new()
                            {
                                Name = "web",
                                Image = "nginx:1.29",
                                Ports = [new() { Name = "http", ContainerPort = 80 }],
                                ReadinessProbe = new() { HttpGet = new() { Path = "/", Port = "http" } },
                            },
                        ],
                    },
                },
            },
        });
        """)
    {
        Category = "Reliability",
        IsEnabledByDefault = false,
    };
}
