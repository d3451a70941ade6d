namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule DeprecatedName { get; } = new(
        "KUBE2016",
        "Use the names that Kubernetes has today",
        RuleSeverity.Advice,
        """
        Annotations and node labels of early versions were replaced by fields and stable labels; new nodes and controllers no longer know them (https://kubernetes.io/docs/reference/labels-annotations-taints).
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
                NodeSelector = new() { ["beta.kubernetes.io/os"] = "linux" },
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
                NodeSelector = new() { ["kubernetes.io/os"] = "linux" },
            },
        });
        """)
    {
        Category = "Reliability",
    };
}
