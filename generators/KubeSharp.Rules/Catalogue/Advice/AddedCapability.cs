namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule AddedCapability { get; } = new(
        "KUBE2034",
        "Add no capability that leads to the node",
        RuleSeverity.Advice,
        """
        Capabilities such as SYS_ADMIN are nearly those of root; beyond those that containers have anyway the baseline profile of the Pod Security Standards forbids it (https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", SecurityContext = new() { Capabilities = new() { Add = ["SYS_ADMIN"] } } },
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
                    new() { Name = "web", Image = "nginx:1.29", SecurityContext = new() { Capabilities = new() { Add = ["NET_BIND_SERVICE"] } } },
                ],
            },
        });
        """)
    {
        Category = "Security",
    };
}
