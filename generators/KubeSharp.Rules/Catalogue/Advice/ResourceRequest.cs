namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ResourceRequest { get; } = new(
        "KUBE2008",
        "Request what a container needs",
        RuleSeverity.Advice,
        """
        The scheduler places a pod by its requests: one without any may land on a full node, and is the first to be evicted there (https://kubernetes.io/docs/concepts/workloads/pods/pod-qos).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29" },
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
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Requests = new() { ["cpu"] = "100m", ["memory"] = "128Mi" } } },
                ],
            },
        });
        """)
    {
        Category = "Reliability",
        IsEnabledByDefault = false,
    };
}
