namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule PrivilegedContainer { get; } = new(
        "KUBE2030",
        "Do without privileged containers",
        RuleSeverity.Advice,
        """
        A privileged container has the rights of root on its node; the baseline profile of the Pod Security Standards forbids it (https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", SecurityContext = new() { Privileged = true } },
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
                    new() { Name = "web", Image = "nginx:1.29", SecurityContext = new() { Privileged = false } },
                ],
            },
        });
        """)
    {
        Category = "Security",
    };
}
