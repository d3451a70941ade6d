namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule MissingQueue { get; } = new(
        "KUBE3119",
        "Bring the queues and flavours that Kueue needs, or declare them",
        RuleSeverity.Advice,
        """
        A workload that names a LocalQueue that is not there is suspended for ever; so is one whose queue leads to no quota.
        """,
        Bad: """
        Add(new Job
        {
            Metadata = new("train") { Labels = new() { ["kueue.x-k8s.io/queue-name"] = "research" } },
            Spec = new()
            {
                Template = new() { Spec = new() { RestartPolicy = "Never", Containers = [new() { Name = "train", Image = "train:1.0" }] } },
            },
        });
        """,
        Good: """
        External("kueue.x-k8s.io/v1beta2", "LocalQueue", "research");
        Add(new Job
        {
            Metadata = new("train") { Labels = new() { ["kueue.x-k8s.io/queue-name"] = "research" } },
            Spec = new()
            {
                Template = new() { Spec = new() { RestartPolicy = "Never", Containers = [new() { Name = "train", Image = "train:1.0" }] } },
            },
        });
        """)
    {
        Category = "References",
    };
}
