namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule DurableCheckpoint { get; } = new(
        "KUBE2052",
        "Write checkpoints where they last",
        RuleSeverity.Advice,
        """
        What a training Job writes to its own file system or to an emptyDir is gone with the pod: after an eviction the training starts again (https://kubernetes.io/docs/concepts/storage/volumes/#emptydir).
        """,
        Bad: """
        Add(new Job
        {
            Metadata = new("train"),
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
                                Command = ["torchrun", "train.py"],
                                Resources = new() { Limits = new() { ["nvidia.com/gpu"] = 1 } },
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
            Metadata = new("train"),
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
                                Command = ["torchrun", "train.py", "--output", "/checkpoints"],
                                Resources = new() { Limits = new() { ["nvidia.com/gpu"] = 1 } },
                                VolumeMounts = [new() { Name = "checkpoints", MountPath = "/checkpoints" }],
                            },
                        ],
                        Volumes = [new() { Name = "checkpoints", PersistentVolumeClaim = new() { ClaimName = "checkpoints" } }],
                    },
                },
            },
        });
        """)
    {
        Category = "MachineLearning",
    };
}
