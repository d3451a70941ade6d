namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule RootUser { get; } = new(
        "KUBE2037",
        "Run as another user than root",
        RuleSeverity.Advice,
        """
        A process that is root in its container is root on the node if it ever gets out; a requirement of the restricted profile of the Pod Security Standards (https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted).
        """,
        Bad: """
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
        """,
        Good: """
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
        """)
    {
        Category = "Security",
        IsEnabledByDefault = false,
    };
}
