namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule KeptCapability { get; } = new(
        "KUBE2038",
        "Drop all capabilities",
        RuleSeverity.Advice,
        """
        A container that drops ALL keeps no right of root; it may add NET_BIND_SERVICE. A requirement of the restricted profile of the Pod Security Standards (https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", SecurityContext = new() { RunAsNonRoot = true } },
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
                    new() { Name = "web", Image = "nginx:1.29", SecurityContext = new() { Capabilities = new() { Drop = ["ALL"] } } },
                ],
            },
        });
        """)
    {
        Category = "Security",
        IsEnabledByDefault = false,
    };
}
