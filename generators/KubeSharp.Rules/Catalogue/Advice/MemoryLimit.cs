namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MemoryLimit { get; } = new(
        "KUBE2009",
        "Limit the memory of a container",
        RuleSeverity.Advice,
        """
        A leak in a container without limit takes the memory of the whole node, and other pods are killed for it (https://kubernetes.io/docs/concepts/configuration/manage-resources-containers).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Requests = new() { ["memory"] = "128Mi" } } },
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
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Requests = new() { ["memory"] = "128Mi" }, Limits = new() { ["memory"] = "128Mi" } } },
                ],
            },
        });
        """)
    {
        Category = "Reliability",
        IsEnabledByDefault = false,
    };
}
