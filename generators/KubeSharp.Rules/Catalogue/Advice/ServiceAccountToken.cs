namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ServiceAccountToken { get; } = new(
        "KUBE2040",
        "Mount no token that nobody uses",
        RuleSeverity.Advice,
        """
        Each pod gets a token of its service account, with which whoever breaks in can call the API server; a pod that does not call it needs none (https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account).
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
                AutomountServiceAccountToken = false,
            },
        });
        """)
    {
        Category = "Security",
        IsEnabledByDefault = false,
    };
}
