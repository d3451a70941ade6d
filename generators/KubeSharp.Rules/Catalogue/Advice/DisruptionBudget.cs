namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule DisruptionBudget { get; } = new(
        "KUBE2010",
        "Let a disruption budget allow disruptions",
        RuleSeverity.Advice,
        """
        A budget under which no pod may ever be evicted blocks the draining of nodes, and with it each upgrade of the cluster (https://kubernetes.io/docs/tasks/run-application/configure-pdb).
        """,
        Bad: """
        Add(new PodDisruptionBudget
        {
            Metadata = new("web"),
            Spec = new() { MaxUnavailable = 0, Selector = new() { MatchLabels = new() { ["app"] = "web" } } },
        });
        """,
        Good: """
        Add(new PodDisruptionBudget
        {
            Metadata = new("web"),
            Spec = new() { MaxUnavailable = 1, Selector = new() { MatchLabels = new() { ["app"] = "web" } } },
        });
        """)
    {
        Category = "Reliability",
    };
}
