namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MissingConfig { get; } = new(
        "KUBE3112",
        "Bring the ConfigMaps and Secrets that pods need, or declare them",
        RuleSeverity.Advice,
        """
        The kubelet does not start a container before its ConfigMaps and Secrets are there. Those that the cluster has already are
        declared with External.
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers = [new() { Name = "web", Image = "nginx:1.29", EnvFrom = [new() { SecretRef = new() { Name = "credentials" } }] }],
            },
        });
        """,
        Good: """
        External<Secret>("credentials");
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers = [new() { Name = "web", Image = "nginx:1.29", EnvFrom = [new() { SecretRef = new() { Name = "credentials" } }] }],
            },
        });
        """)
    {
        Category = "References",
    };
}
