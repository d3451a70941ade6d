namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ResourceName { get; } = new(
        "KUBE1021",
        "Name resources that can be had",
        RuleSeverity.Refused,
        """
        Containers have cpu, memory, ephemeral-storage, hugepages-* and names with a domain (example.com/gpu); what a quota, a volume or a limit range can name is as limited.
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Limits = new() { ["gpu"] = 1 } } },
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
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Limits = new() { ["nvidia.com/gpu"] = 1 } } },
                ],
            },
        });
        """);
}
