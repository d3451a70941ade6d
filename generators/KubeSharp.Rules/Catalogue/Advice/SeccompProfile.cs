namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule SeccompProfile { get; } = new(
        "KUBE2039",
        "Choose a seccomp profile",
        RuleSeverity.Advice,
        """
        RuntimeDefault takes system calls away that no ordinary program needs; a requirement of the restricted profile of the Pod Security Standards (https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted).
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
                    new() { Name = "web", Image = "nginx:1.29", SecurityContext = new() { SeccompProfile = new() { Type = "RuntimeDefault" } } },
                ],
            },
        });
        """)
    {
        Category = "Security",
        IsEnabledByDefault = false,
    };
}
