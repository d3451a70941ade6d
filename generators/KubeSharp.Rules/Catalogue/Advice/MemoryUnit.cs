namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MemoryUnit { get; } = new(
        "KUBE2002",
        "Give amounts of memory a unit",
        RuleSeverity.Advice,
        """
        A quantity without unit counts bytes: memory of 512 is half a kilobyte, with which no container starts (https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory). Even where the bytes are meant, few can read them.
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Limits = new() { ["memory"] = 512 } } },
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
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Limits = new() { ["memory"] = "512Mi" } } },
                ],
            },
        });
        """)
    {
        Category = "Reliability",
    };
}
