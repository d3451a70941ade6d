namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule NewerThanCluster { get; } = new(
        "KUBE4001",
        "Use what the cluster has",
        RuleSeverity.Refused,
        """
        A cluster older than a kind does not serve it, and drops or refuses a field that it does not know. The release is that of the property KubernetesVersion.
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
                HostnameOverride = "web",
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
                Hostname = "web",
            },
        });
        """)
    {
        Category = "Cluster",
    };
}
