namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule StatefulSetService { get; } = new(
        "KUBE2012",
        "Name the service of a StatefulSet",
        RuleSeverity.Advice,
        """
        The pods of a StatefulSet have names of their own in DNS only under the headless service that serviceName names (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id).
        """,
        Bad: """
        Add(new StatefulSet
        {
            Metadata = new("store"),
            Spec = new()
            {
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
                    },
                },
            },
        });
        """)
    {
        Category = "Reliability",
    };
}
