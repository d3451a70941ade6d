namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule QuantityValue { get; } = new(
        "KUBE1019",
        "Write quantities that the API server takes",
        RuleSeverity.Refused,
        """
        A quantity is a number with an optional unit (https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity); amounts are not negative, and extended resources, which no two containers can share, whole.
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Requests = new() { ["nvidia.com/gpu"] = "0.5" }, Limits = new() { ["nvidia.com/gpu"] = "0.5" } } },
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
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Requests = new() { ["nvidia.com/gpu"] = 1 }, Limits = new() { ["nvidia.com/gpu"] = 1 } } },
                ],
            },
        });
        """);
}
