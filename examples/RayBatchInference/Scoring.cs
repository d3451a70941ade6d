using KubeSharp.Data.V1alpha1;

namespace RayBatchInference;

/// <summary>
/// Scores a dataset on a Ray cluster that lives as long as the job: once in development, every night in production. The dataset comes by a
/// kind of the company's own, whose definition lies in the project of schemas.
/// </summary>
public sealed class Scoring : Stack
{
    private const string Score = "score-reviews";
    private const string Claim = $"{Score}-data";
    private const string Script = $"{Score}-script";
    private const string RayVersion = "2.46.0";
    private const string Image = "ghcr.io/example/ray-vllm:2.46.0-cu128";
    private const string Queue = "batch";
    private const string Gpu = "nvidia.com/gpu";

    private static readonly KMap<string> s_labels = new()
    {
        ["app.kubernetes.io/name"] = Score,
        ["app.kubernetes.io/component"] = "batch-inference",
    };

    private static readonly KMap<string> s_queued = [.. s_labels, new("kueue.x-k8s.io/queue-name", Queue)];

    private readonly Settings _settings;

    public Scoring(Settings settings)
        : base(Score, @namespace: "ai")
    {
        _settings = settings;
        External<Secret>("hugging-face");
        External<LocalQueue>(Queue);

        Add(new PersistentVolumeClaim
        {
            Metadata = new(Claim) { Labels = s_labels },
            Spec = new()
            {
                AccessModes = ["ReadWriteMany"],
                Resources = new() { Requests = new() { ["storage"] = settings.Disk } },
            },
        });
        Add(new DatasetSync
        {
            Metadata = new("reviews") { Labels = s_labels },
            Spec = new()
            {
                Source = new() { Uri = "s3://datasets/reviews", Credentials = new() { Name = "datasets", Key = "credentials" } },
                ClaimName = Claim,
                Path = "/reviews",
                Include = ["*.parquet"],
                Schedule = settings.Schedule is null ? null : "0 1 * * *",
                DeletionPolicy = DatasetSyncSpecDeletionPolicy.Delete,
                Resources = new() { Limits = new() { ["cpu"] = 2, ["memory"] = "4Gi" } },
            },
        });
        Add(new ConfigMap
        {
            Metadata = new(Script) { Labels = s_labels },
            Data = new() { ["score.py"] = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "score.py")) },
        });

        if (settings.Schedule is { } schedule)
        {
            Add(new RayCronJob
            {
                Metadata = new(Score) { Labels = s_queued },
                Spec = new() { Schedule = schedule, TimeZone = "Etc/UTC", JobTemplate = Job() },
            });
        }
        else
        {
            Add(new RayJob { Metadata = new(Score) { Labels = s_queued }, Spec = Job() });
        }
    }

    private RayJobSpec Job() => new()
    {
        Entrypoint = "python /app/score.py",
        RuntimeEnvYAML = $"""
            env_vars:
              MODEL: {_settings.Model}
              MAX_WORKERS: "{_settings.MaxWorkers}"

            """,

        // A failed run starts again on a new cluster; a finished one gives its GPUs back.
        BackoffLimit = 2,
        ActiveDeadlineSeconds = 6 * 3600,
        ShutdownAfterJobFinishes = true,
        TtlSecondsAfterFinished = 600,
        RayClusterSpec = new()
        {
            RayVersion = RayVersion,
            EnableInTreeAutoscaling = true,
            AutoscalerOptions = new() { Version = "v2", IdleTimeoutSeconds = 120 },
            HeadGroupSpec = new()
            {
                // No CPUs for tasks: what runs on the head takes the whole cluster with it when it runs out of memory.
                RayStartParams = new() { ["num-cpus"] = "0", ["dashboard-host"] = "0.0.0.0" },
                Template = Pod(Head()),
            },
            WorkerGroupSpecs =
            [
                new()
                {
                    GroupName = "gpu",
                    Replicas = 1,
                    MinReplicas = 1,
                    MaxReplicas = _settings.MaxWorkers,
                    RayStartParams = new(),
                    Template = Pod(Worker(), new Toleration { Key = Gpu, Operator = "Exists", Effect = "NoSchedule" }),
                },
            ],
        },
    };

    private static PodTemplateSpec Pod(Container container, Toleration? toleration = null) => new()
    {
        Metadata = new() { Labels = s_labels },
        Spec = new()
        {
            Containers = [container],
            Tolerations = toleration is null ? null : [toleration],
            Volumes =
            [
                new() { Name = "data", PersistentVolumeClaim = new() { ClaimName = Claim } },
                new() { Name = "script", ConfigMap = new() { Name = Script } },

                // Ray's object store.
                new() { Name = "shm", EmptyDir = new() { Medium = "Memory", SizeLimit = "8Gi" } },
            ],
        },
    };

    private static Container Head() => Ray("ray-head") with
    {
        Ports =
        [
            new() { Name = "gcs", ContainerPort = 6379 },
            new() { Name = "dashboard", ContainerPort = 8265 },
            new() { Name = "client", ContainerPort = 10001 },
        ],
        Resources = new()
        {
            Requests = new() { ["cpu"] = 4, ["memory"] = "16Gi" },
            Limits = new() { ["memory"] = "16Gi" },
        },
    };

    private static Container Worker() => Ray("ray-worker") with
    {
        Resources = new()
        {
            Requests = new() { ["cpu"] = 8, ["memory"] = "64Gi", [Gpu] = 1 },
            Limits = new() { ["memory"] = "64Gi", [Gpu] = 1 },
        },
    };

    private static Container Ray(string name) => new()
    {
        Name = name,
        Image = Image,
        Env = [("HF_HOME", "/data/models"), EnvVar.FromSecret("HF_TOKEN", "hugging-face", "token")],
        VolumeMounts =
        [
            new() { Name = "data", MountPath = "/data" },
            new() { Name = "script", MountPath = "/app", ReadOnly = true },
            new() { Name = "shm", MountPath = "/dev/shm" },
        ],
    };
}
