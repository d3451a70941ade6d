namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ProbeTimeout { get; } = new(
        "KUBE2022",
        "Let a probe time out before the next one",
        RuleSeverity.Advice,
        """
        A probe whose timeout is longer than its period finds a failure later than its period promises: the kubelet runs one after the other (https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", LivenessProbe = new() { HttpGet = new() { Port = 80 }, PeriodSeconds = 5, TimeoutSeconds = 30 } },
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
                    new() { Name = "web", Image = "nginx:1.29", LivenessProbe = new() { HttpGet = new() { Port = 80 }, PeriodSeconds = 30, TimeoutSeconds = 5 } },
                ],
            },
        });
        """)
    {
        Category = "Reliability",
    };
}
