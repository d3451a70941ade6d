namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MemoryThousandths { get; } = new(
        "KUBE2003",
        "Count memory in bytes, not in thousandths of them",
        RuleSeverity.Advice,
        """
        The suffix m means a thousandth, as in 500m of a processor: memory of 512m is half a byte. Mi (mebibytes) or M (megabytes) is meant (https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Limits = new() { ["memory"] = "512m" } } },
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
