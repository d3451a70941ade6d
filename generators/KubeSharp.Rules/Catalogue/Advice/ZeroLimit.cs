namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule ZeroLimit { get; } = new(
        "KUBE2004",
        "Leave out a limit that is none",
        RuleSeverity.Advice,
        """
        A limit of 0 for cpu or memory is taken for no limit by the container runtime, while quotas and the scheduler count it as nothing (https://kubernetes.io/docs/concepts/configuration/manage-resources-containers).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Limits = new() { ["memory"] = 0 } } },
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
                    new() { Name = "web", Image = "nginx:1.29", Resources = new() { Limits = new() { ["memory"] = "512Mi" } } },
                ],
            },
        });
        """)
    {
        Category = "Reliability",
    };
}
