namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule StatefulSetTermination { get; } = new(
        "KUBE2013",
        "Give the pods of a StatefulSet time to end",
        RuleSeverity.Advice,
        """
        With a grace period of 0 a pod is deleted while its process may still run, and a second one of the same name can start beside it (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#deployment-and-scaling-guarantees).
        """,
        Bad: """
        Add(new StatefulSet
        {
            Metadata = new("store"),
            Spec = new()
            {
                ServiceName = "store",
                Selector = new() { MatchLabels = new() { ["app"] = "store" } },
                Template = new()
                {
                    Metadata = new() { Labels = new() { ["app"] = "store" } },
                    Spec = new()
                    {
                        Containers =
                        [
                            new() { Name = "store", Image = "redis:8.4" },
                        ],
                        TerminationGracePeriodSeconds = 0,
                    },
                },
            },
        });
        """,
        Good: """
        Add(new StatefulSet
        {
            Metadata = new("store"),
            Spec = new()
            {
                ServiceName = "store",
                Selector = new() { MatchLabels = new() { ["app"] = "store" } },
                Template = new()
                {
                    Metadata = new() { Labels = new() { ["app"] = "store" } },
                    Spec = new()
                    {
                        Containers =
                        [
                            new() { Name = "store", Image = "redis:8.4" },
                        ],
                        TerminationGracePeriodSeconds = 30,
                    },
                },
            },
        });
        """)
    {
        Category = "Reliability",
    };
}
