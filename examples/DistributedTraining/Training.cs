namespace DistributedTraining;

/// <summary>One training run: as many pods as nodes, which find each other by torchrun's rendezvous and write checkpoints to one disk.</summary>
public sealed class Training : Stack
{
    private const string Run = "llama-sft";
    private const string Workers = "workers";
    private const string CheckpointClaim = $"{Run}-checkpoints";
    private const int RendezvousPort = 29500;

    private static readonly KMap<string> s_labels = new()
    {
        ["app.kubernetes.io/name"] = Run,
        ["app.kubernetes.io/component"] = "training",
    };

    private readonly Settings _settings;

    public Training(Settings settings)
        : base("training", @namespace: Queues.Ai)
    {
        _settings = settings;
        External<Secret>("hugging-face");
        Add(new PersistentVolumeClaim
        {
            Metadata = new(CheckpointClaim) { Labels = s_labels },
            Spec = new()
            {
                AccessModes = ["ReadWriteMany"],
                Resources = new() { Requests = new() { ["storage"] = settings.Checkpoints } },
            },
        });
        Add(Job());
        Add(new PodMonitor
        {
            Metadata = new(Run) { Labels = s_labels },
            Spec = new() { Selector = s_labels, PodMetricsEndpoints = [new() { Port = "metrics", Interval = "30s" }] },
        });
    }

    private JobSet Job() => new()
    {
        Metadata = new(Run)
        {
            // Kueue suspends the run until its quota is free, and starts it: suspend is not ours to set.
            Labels = [.. s_labels, new("kueue.x-k8s.io/queue-name", Queues.Queue), new("kueue.x-k8s.io/priority-class", Queues.Urgent)],
        },
        Spec = new()
        {
            Network = new() { EnableDNSHostnames = true },

            // A lost pod restarts all of them, which go on from the last checkpoint.
            FailurePolicy = new() { MaxRestarts = 5 },
            ReplicatedJobs =
            [
                new()
                {
                    Name = Workers,
                    Replicas = 1,
                    Template = new()
                    {
                        Spec = new()
                        {
                            Parallelism = _settings.Nodes,
                            Completions = _settings.Nodes,
                            BackoffLimit = 0,
                            Template = Pod(),
                        },
                    },
                },
            ],
        },
    };

    private PodTemplateSpec Pod() => new()
    {
        Metadata = new()
        {
            Labels = s_labels,

            // All nodes of a run in one rack: the gradients travel between them in every step.
            Annotations = new() { ["kueue.x-k8s.io/podset-required-topology"] = Queues.Rack },
        },
        Spec = new()
        {
            RestartPolicy = "Never",
            TerminationGracePeriodSeconds = 120,
            Containers = [Trainer()],
            Volumes =
            [
                new() { Name = "checkpoints", PersistentVolumeClaim = new() { ClaimName = CheckpointClaim } },

                // The processes of one node and the data loaders talk over shared memory; the default of 64 MiB is too small for them.
                new() { Name = "shm", EmptyDir = new() { Medium = "Memory", SizeLimit = "32Gi" } },
            ],
        },
    };

    private Container Trainer() => new()
    {
        Name = "trainer",
        Image = "ghcr.io/example/llama-sft:2.3.0",
        Command = ["torchrun"],
        Args =
        [
            $"--nnodes={_settings.Nodes}",
            $"--nproc-per-node={_settings.GpusPerNode}",
            $"--rdzv-id={Run}",
            "--rdzv-backend=c10d",

            // The name that a JobSet gives its first pod.
            $"--rdzv-endpoint={Run}-{Workers}-0-0.{Run}:{RendezvousPort}",
            "train.py",
            "--checkpoint-dir=/checkpoints",
            "--resume=latest",
        ],
        Env =
        [
            ("NCCL_DEBUG", "WARN"),
            ("TORCH_NCCL_ASYNC_ERROR_HANDLING", "1"),
            EnvVar.FromSecret("HF_TOKEN", "hugging-face", "token"),
        ],
        Ports =
        [
            new() { Name = "rendezvous", ContainerPort = RendezvousPort },
            new() { Name = "metrics", ContainerPort = 9090 },
        ],
        Resources = new()
        {
            Requests = new() { ["cpu"] = _settings.Cpus, ["memory"] = _settings.Memory, [Queues.Gpu] = _settings.GpusPerNode },
            Limits = new() { ["memory"] = _settings.Memory, [Queues.Gpu] = _settings.GpusPerNode },
        },
        VolumeMounts =
        [
            new() { Name = "checkpoints", MountPath = "/checkpoints" },
            new() { Name = "shm", MountPath = "/dev/shm" },
        ],
    };
}
