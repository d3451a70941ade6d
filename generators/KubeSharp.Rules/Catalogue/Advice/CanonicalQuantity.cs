namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule CanonicalQuantity { get; } = new(
        "KUBE2001",
        "Write quantities as the API server stores them",
        RuleSeverity.Advice,
        """
        The API server stores a quantity in its canonical form (resource.Quantity: 0.5 becomes 500m, 1024Mi becomes 1Gi). What compares the manifest with the cluster, such as Argo CD, sees a difference that never goes away (https://github.com/argoproj/argo-cd/issues/1615).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Requests = new() { ["cpu"] = "0.5" } } },
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
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Requests = new() { ["cpu"] = "500m" } } },
                ],
            },
        });
        """)
    {
        Category = "Style",
    };
}
