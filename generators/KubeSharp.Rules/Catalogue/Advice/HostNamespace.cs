namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule HostNamespace { get; } = new(
        "KUBE2031",
        "Stay in the namespaces of the pod",
        RuleSeverity.Advice,
        """
        In the namespaces of the node a pod sees its processes, its network or its shared memory; the baseline profile of the Pod Security Standards forbids it (https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline).
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
                HostNetwork = true,
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
                    new() { Name = "web", Image = "nginx:1.29" },
                ],
                HostNetwork = false,
            },
        });
        """)
    {
        Category = "Security",
    };
}
