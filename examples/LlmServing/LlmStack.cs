namespace LlmServing;

/// <summary>A vLLM server for one model: its identity, its disk, its pods, and what scales and guards them.</summary>
public class LlmStack : Stack
{
    public const string App = "llm";
    public const string Ai = "ai";

    private const int Port = 8000;

    private static readonly KMap<string> s_app = new()
    {
        ["app.kubernetes.io/name"] = App,
        ["app.kubernetes.io/component"] = "inference",
    };

    public LlmStack(Settings settings)
        : base("llm-serving", @namespace: Ai, commonLabels: new() { ["app.kubernetes.io/part-of"] = "llm-serving" })
    {
        // A person put the token into the cluster.
        External<Secret>("hugging-face");

        Add(new Namespace { Metadata = new(Ai) { Labels = new() { ["pod-security.kubernetes.io/enforce"] = "baseline" } } });
        Add(new ServiceAccount { Metadata = new(App), AutomountServiceAccountToken = false });
        Add(ServerOptions(settings));
        Add(ModelCache(settings));

        var server = Add(Server(settings));
        Add(new Service
        {
            Metadata = new(App) { Labels = s_app },
            Spec = new() { Selector = s_app, Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }] },
        });

        if (settings.MaxReplicas > settings.MinReplicas)
        {
            Add(Autoscaler(settings, server));
            Add(new PodDisruptionBudget
            {
                Metadata = new(App) { Labels = s_app },
                Spec = new() { MaxUnavailable = 1, Selector = s_app },
            });
        }

        Add(OnlyTheGatewayCalls());
    }

    /// <summary>The server's configuration file: YAML inside YAML, written as a literal block.</summary>
    private static ConfigMap ServerOptions(Settings settings) => new()
    {
        Metadata = new($"{App}-config") { Labels = s_app },
        Data = new()
        {
            ["config.yaml"] = $"""
                model: {settings.Model}
                port: {Port}
                tensor-parallel-size: {settings.GpusPerReplica}
                gpu-memory-utilization: 0.92
                enable-prefix-caching: true

                """,
        },
    };

    private static PersistentVolumeClaim ModelCache(Settings settings) => new()
    {
        Metadata = new($"{App}-models") { Labels = s_app },
        Spec = new()
        {
            AccessModes = ["ReadWriteMany"],
            Resources = new() { Requests = new() { ["storage"] = settings.ModelCache } },
        },
    };

    private static Deployment Server(Settings settings) => new()
    {
        Metadata = new(App) { Labels = s_app },
        Spec = new()
        {
            // The autoscaler owns the number where there is one.
            Replicas = settings.MaxReplicas > settings.MinReplicas ? null : settings.MinReplicas,
            Selector = s_app,

            // GPUs are scarce: a rollout that needs one more than there are would never end.
            Strategy = new() { Type = "RollingUpdate", RollingUpdate = new() { MaxSurge = 0, MaxUnavailable = 1 } },
            Template = new()
            {
                Metadata = new() { Labels = s_app },
                Spec = new()
                {
                    ServiceAccountName = App,
                    TerminationGracePeriodSeconds = 120,
                    NodeSelector = settings.GpuProduct is { } product ? new() { ["nvidia.com/gpu.product"] = product } : null,
                    Tolerations = [new() { Key = "nvidia.com/gpu", Operator = "Exists", Effect = "NoSchedule" }],
                    Containers =
                    [
                        new()
                        {
                            Name = "server",
                            Image = "vllm/vllm-openai:v0.11.0",
                            Args = ["--config", "/etc/vllm/config.yaml"],
                            Env =
                            [
                                new() { Name = "HF_HOME", Value = "/models" },
                                new()
                                {
                                    Name = "HF_TOKEN",
                                    ValueFrom = new() { SecretKeyRef = new() { Name = "hugging-face", Key = "token" } },
                                },
                            ],
                            Ports = [new() { Name = "http", ContainerPort = Port }],
                            Resources = new()
                            {
                                Requests = new() { ["cpu"] = settings.GpusPerReplica * 4, ["memory"] = settings.Memory },
                                Limits = new() { ["nvidia.com/gpu"] = settings.GpusPerReplica, ["memory"] = settings.Memory },
                            },

                            // Loading the weights takes minutes: the start-up probe waits for twenty before the others begin.
                            StartupProbe = Health(periodSeconds: 10) with { FailureThreshold = 120 },
                            ReadinessProbe = Health(periodSeconds: 5),
                            LivenessProbe = Health(periodSeconds: 15),
                            VolumeMounts =
                            [
                                new() { Name = "config", MountPath = "/etc/vllm", ReadOnly = true },
                                new() { Name = "models", MountPath = "/models" },
                                new() { Name = "shm", MountPath = "/dev/shm" },
                            ],
                        },
                    ],
                    Volumes =
                    [
                        new() { Name = "config", ConfigMap = new() { Name = $"{App}-config" } },
                        new() { Name = "models", PersistentVolumeClaim = new() { ClaimName = $"{App}-models" } },

                        // The workers of one replica talk over shared memory; the default of 64 MiB is too small for them.
                        new() { Name = "shm", EmptyDir = new() { Medium = "Memory", SizeLimit = "16Gi" } },
                    ],
                },
            },
        },
    };

    private static Probe Health(int periodSeconds) => new()
    {
        HttpGet = new() { Path = "/health", Port = "http" },
        PeriodSeconds = periodSeconds,
    };

    private static HorizontalPodAutoscaler Autoscaler(Settings settings, Deployment server) => new()
    {
        Metadata = new(App) { Labels = s_app },
        Spec = new()
        {
            ScaleTargetRef = server,
            MinReplicas = settings.MinReplicas,
            MaxReplicas = settings.MaxReplicas,
            Metrics =
            [
                new()
                {
                    Type = "Pods",
                    Pods = new()
                    {
                        Metric = new() { Name = "vllm_num_requests_waiting" },
                        Target = new() { Type = "AverageValue", AverageValue = 4 },
                    },
                },
            ],

            // A new replica loads its weights for minutes: scale down only after a quiet quarter of an hour.
            Behavior = new() { ScaleDown = new() { StabilizationWindowSeconds = 900 } },
        },
    };

    private static NetworkPolicy OnlyTheGatewayCalls() => new()
    {
        Metadata = new(App) { Labels = s_app },
        Spec = new()
        {
            PodSelector = s_app,
            PolicyTypes = ["Ingress"],
            Ingress =
            [
                new()
                {
                    From = [new() { NamespaceSelector = new KMap<string> { ["kubernetes.io/metadata.name"] = "gateway" } }],
                    Ports = [new() { Protocol = "TCP", Port = "http" }],
                },
            ],
        },
    };
}
