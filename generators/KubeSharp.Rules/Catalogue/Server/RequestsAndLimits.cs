namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule RequestsAndLimits { get; } = new(
        "KUBE1020",
        "Let limits be at least the requests",
        RuleSeverity.Refused,
        """
        A container cannot be guaranteed more than it may use; of extended resources and huge pages requests and limits are equal (https://kubernetes.io/docs/concepts/configuration/manage-resources-containers).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Requests = new() { ["memory"] = "2Gi" }, Limits = new() { ["memory"] = "1Gi" } } },
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
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Requests = new() { ["memory"] = "2Gi" }, Limits = new() { ["memory"] = "2Gi" } } },
                ],
            },
        });
        """);
}
