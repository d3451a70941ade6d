namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule Unconfined { get; } = new(
        "KUBE2035",
        "Leave a container confined",
        RuleSeverity.Advice,
        """
        seccomp, AppArmor and masked parts of /proc keep a container from its node; switching them off is what the baseline profile of the Pod Security Standards forbids (https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", SecurityContext = new() { SeccompProfile = new() { Type = "Unconfined" } } },
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
                    new() { Name = "web", Image = "nginx:1.29", SecurityContext = new() { SeccompProfile = new() { Type = "RuntimeDefault" } } },
                ],
            },
        });
        """)
    {
        Category = "Security",
    };
}
