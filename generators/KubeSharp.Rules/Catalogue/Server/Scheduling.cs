namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule Scheduling { get; } = new(
        "KUBE1033",
        "Write affinity, tolerations and spreading that are valid",
        RuleSeverity.Refused,
        """
        Operators decide whether there are values; weights, topology keys and effects have their rules (https://kubernetes.io/docs/concepts/scheduling-eviction).
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
                Tolerations = [new() { Key = "nvidia.com/gpu", Operator = "Exists", Value = "present" }],
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
                Tolerations = [new() { Key = "nvidia.com/gpu", Operator = "Exists" }],
            },
        });
        """);
}
