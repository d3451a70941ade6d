namespace KubeSharp.Tests.Kinds;

/// <summary>JobSet, LeaderWorkerSet and Kubeflow.</summary>
internal static partial class Samples
{
    private static KubernetesObject[] Training =>
    [
        new JobSet
        {
            Metadata = new("train") { Labels = new() { ["kueue.x-k8s.io/queue-name"] = "research" } },
            Spec = new()
            {
                FailurePolicy = new() { MaxRestarts = 3 },
                ReplicatedJobs =
                [
                    new()
                    {
                        Name = "workers",
                        Template = new() { Spec = new() { Parallelism = 4, Completions = 4, Template = Template(Worker) } },
                    },
                ],
            },
        },
        new LeaderWorkerSet
        {
            Metadata = "llm",
            Spec = new()
            {
                Replicas = 2,
                RolloutStrategy = new() { Type = "RollingUpdate", RollingUpdateConfiguration = new() { MaxUnavailable = 1, MaxSurge = 0 } },
                LeaderWorkerTemplate = new()
                {
                    Size = 4,
                    RestartPolicy = "RecreateGroupOnPodRestart",
                    WorkerTemplate = Template(Worker),
                },
            },
        },
        new TrainJob
        {
            Metadata = "fine-tune",
            Spec = new()
            {
                RuntimeRef = new() { Name = "torch-distributed" },
                Trainer = new()
                {
                    NumNodes = 2,
                    Image = "example.dev/train:1.4.0",
                    Env = [("HF_HOME", "/models")],
                    ResourcesPerNode = new() { Limits = new() { [Gpu] = 8 } },
                },
            },
        },
        new TrainingRuntime { Metadata = "torch", Spec = Runtime },
        new ClusterTrainingRuntime { Metadata = "torch-distributed", Spec = Runtime },
        new PyTorchJob
        {
            Metadata = "train-v1",
            Spec = new()
            {
                PytorchReplicaSpecs = new()
                {
                    ["Master"] = new() { Replicas = 1, RestartPolicy = "OnFailure", Template = Template(Worker) },
                    ["Worker"] = new() { Replicas = 3, RestartPolicy = "OnFailure", Template = Template(Worker) },
                },
            },
        },
        new MPIJob
        {
            Metadata = "all-reduce",
            Spec = new()
            {
                SlotsPerWorker = 8,
                RunPolicy = new() { CleanPodPolicy = "Running" },
                MpiReplicaSpecs = new() { ["Launcher"] = new() { Replicas = 1, Template = Template(Worker) } },
            },
        },
    ];

    private static TrainingRuntimeSpec Runtime => new()
    {
        MlPolicy = new() { NumNodes = 1, Torch = new() },
        Template = new()
        {
            Spec = new()
            {
                ReplicatedJobs =
                [
                    new() { Name = "node", Template = new() { Spec = new() { Template = Template(Worker with { Name = "node" }) } } },
                ],
            },
        },
    };
}
