namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule WildcardRole { get; } = new(
        "KUBE2043",
        "Grant no more than is needed",
        RuleSeverity.Advice,
        """
        All verbs on all resources of all groups make whoever has the role the owner of the cluster (https://kubernetes.io/docs/concepts/security/rbac-good-practices).
        """,
        Bad: """
        Add(new ClusterRole
        {
            Metadata = new("trainer"),
            Rules = [new() { ApiGroups = ["*"], Resources = ["*"], Verbs = ["*"] }],
        });
        """,
        Good: """
        Add(new ClusterRole
        {
            Metadata = new("trainer"),
            Rules = [new() { ApiGroups = ["batch"], Resources = ["jobs"], Verbs = ["get", "list", "watch", "create"] }],
        });
        """)
    {
        Category = "Security",
    };
}
