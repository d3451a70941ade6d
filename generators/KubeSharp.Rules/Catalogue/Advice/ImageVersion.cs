namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ImageVersion { get; } = new(
        "KUBE2005",
        "Name the version of an image",
        RuleSeverity.Advice,
        """
        Without a tag, or with latest, each node runs what was newest when it pulled: pods of one workload differ, and a rollback changes nothing (https://kubernetes.io/docs/concepts/containers/images).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx" },
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
            },
        });
        """)
    {
        Category = "Reliability",
    };
}
