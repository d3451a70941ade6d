namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule SecurityContext { get; } = new(
        "KUBE1042",
        "Write security contexts that are valid",
        RuleSeverity.Refused,
        """
        User and group ids have a range; privilege and its escalation go together (https://kubernetes.io/docs/tasks/configure-pod-container/security-context).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", SecurityContext = new() { Privileged = true, AllowPrivilegeEscalation = false } },
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
        """);
}
