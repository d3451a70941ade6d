namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MissingServiceAccount { get; } = new(
        "KUBE3114",
        "Bring the ServiceAccounts that are named, or declare them",
        RuleSeverity.Advice,
        """
        Without its ServiceAccount a pod is refused, and a binding to it binds nobody. The account 'default' is always there.
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new() { ServiceAccountName = "web", Containers = [new() { Name = "web", Image = "nginx:1.29" }] },
        });
        """,
        Good: """
        Add(new ServiceAccount { Metadata = new("web") });
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new() { ServiceAccountName = "web", Containers = [new() { Name = "web", Image = "nginx:1.29" }] },
        });
        """)
    {
        Category = "References",
    };
}
