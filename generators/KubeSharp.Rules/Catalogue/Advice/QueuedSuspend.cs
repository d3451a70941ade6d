namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule QueuedSuspend { get; } = new(
        "KUBE2055",
        "Let the queue suspend a job",
        RuleSeverity.Advice,
        """
        Kueue itself suspends what has a queue and starts it when there is room; a manifest that sets the field stops the running job, or fights with the queue, each time it is applied (https://kueue.sigs.k8s.io/docs/tasks/run/jobs).
        """,
        Bad: """
        Add(new Job
        {
            Metadata = new("train") { Labels = new() { ["kueue.x-k8s.io/queue-name"] = "gpu" } },
            Spec = new()
            {
                Suspend = false,
                Template = new()
                {
                    Spec = new()
                    {
                        RestartPolicy = RestartPolicy.Never,
                        Containers =
                        [
                            new()
                            {
                                Name = "train",
                                Image = "pytorch/pytorch:2.9.0-cuda12.8-cudnn9-runtime",
                            },
                        ],
                    },
                },
            },
        });
        """,
        Good: """
        Add(new Job
        {
            Metadata = new("train") { Labels = new() { ["kueue.x-k8s.io/queue-name"] = "gpu" } },
            Spec = new()
            {
                Template = new()
                {
                    Spec = new()
                    {
                        RestartPolicy = RestartPolicy.Never,
                        Containers =
                        [
                            new()
                            {
                                Name = "train",
                                Image = "pytorch/pytorch:2.9.0-cuda12.8-cudnn9-runtime",
                            },
                        ],
                    },
                },
            },
        });
        """)
    {
        Category = "MachineLearning",
    };
}
