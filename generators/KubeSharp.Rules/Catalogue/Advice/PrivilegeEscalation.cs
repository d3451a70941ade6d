namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule PrivilegeEscalation { get; } = new(
        "KUBE2036",
        "Forbid a process to gain rights",
        RuleSeverity.Advice,
        """
        allowPrivilegeEscalation: false stops programs with the set-user-id bit; a requirement of the restricted profile of the Pod Security Standards (https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted).
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
                    new() { Name = "web", Image = "nginx:1.29", SecurityContext = new() { AllowPrivilegeEscalation = false } },
                ],
            },
        });
        """)
    {
        Category = "Security",
        IsEnabledByDefault = false,
    };
}
