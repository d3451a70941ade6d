namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule LivenessDistance { get; } = new(
        "KUBE2007",
        "Let a liveness probe wait longer than the readiness probe",
        RuleSeverity.Advice,
        """
        With the same handler and the same patience, a container that is busy is killed at the moment when it should only get fewer requests: under load one pod after the other restarts (https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes).
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
                                ReadinessProbe = new() { HttpGet = new() { Path = "/health", Port = 80 } },
                                LivenessProbe = new() { HttpGet = new() { Path = "/health", Port = 80 } },
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
                                ReadinessProbe = new() { HttpGet = new() { Path = "/health", Port = 80 } },
                                LivenessProbe = new() { HttpGet = new() { Path = "/health", Port = 80 }, FailureThreshold = 12 },
                            },
                        ],
                    },
                },
            },
        });
        """)
    {
        Category = "Reliability",
    };
}
