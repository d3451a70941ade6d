namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule Probe { get; } = new(
        "KUBE1041",
        "Describe probes and handlers completely",
        RuleSeverity.Refused,
        """
        A probe has one handler; liveness and startup probes succeed after one success; a handler for HTTP or TCP has a port (https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", LivenessProbe = new() { HttpGet = new() { Port = 80 }, SuccessThreshold = 2 } },
                ],
            },
        });
        """,
        Good: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", LivenessProbe = new() { HttpGet = new() { Port = 80 }, SuccessThreshold = 1 } },
                ],
            },
        });
        """);
}
