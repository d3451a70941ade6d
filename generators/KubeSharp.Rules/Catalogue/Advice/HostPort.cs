namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule HostPort { get; } = new(
        "KUBE2033",
        "Leave the ports of the node alone",
        RuleSeverity.Advice,
        """
        With a hostPort only one such pod fits on a node, and it is reachable past all services; the baseline profile of the Pod Security Standards forbids it (https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Ports = [new() { ContainerPort = 80, HostPort = 80 }] },
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
                    new() { Name = "web", Image = "nginx:1.29", Ports = [new() { ContainerPort = 80 }] },
                ],
            },
        });
        """)
    {
        Category = "Security",
    };
}
