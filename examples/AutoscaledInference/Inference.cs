namespace AutoscaledInference;

/// <summary>A vLLM server with what it needs to be found, scaled and watched; see Routing and Scaling.</summary>
public sealed partial class Inference : Stack
{
    private const string App = "llm";
    private const string ModelsClaim = $"{App}-models";
    private const string Picker = $"{App}-picker";
    private const string Gpu = "nvidia.com/gpu";
    private const int Port = 8000;

    private static readonly KMap<string> s_app = new()
    {
        ["app.kubernetes.io/name"] = App,
        ["app.kubernetes.io/component"] = "inference",
    };

    private readonly Settings _settings;

    public Inference(Settings settings)
        : base("inference", @namespace: "ai")
    {
        _settings = settings;
        External<Secret>("hugging-face");
        External<Service>(Picker);

        Add(new PersistentVolumeClaim
        {
            Metadata = new(ModelsClaim) { Labels = s_app },
            Spec = new() { AccessModes = ["ReadWriteMany"], Resources = new() { Requests = new() { ["storage"] = "200Gi" } } },
        });
        var server = Add(Server());
        Add(new Service
        {
            Metadata = new(App) { Labels = s_app },
            Spec = new() { Selector = s_app, Ports = [new() { Name = "http", Port = Port, TargetPort = "http" }] },
        });
        Add(new PodDisruptionBudget
        {
            Metadata = new(App) { Labels = s_app },
            Spec = new() { MaxUnavailable = 1, Selector = s_app },
        });

        Add(Pool());
        Add(Route());
        Add(Monitor());
        Add(Scaler(server));
    }

    /// <summary>The server. The number of replicas is the autoscaler's.</summary>
    private Deployment Server() => new()
    {
        Metadata = new(App) { Labels = s_app },
        Spec = new()
        {
            Selector = s_app,

            // GPUs are scarce: a rollout that needs one more than there are would never end.
            Strategy = new() { Type = "RollingUpdate", RollingUpdate = new() { MaxSurge = 0, MaxUnavailable = 1 } },
            Template = new()
            {
                Metadata = new() { Labels = s_app },
                Spec = new()
                {
                    AutomountServiceAccountToken = false,

                    // Long enough to finish the answers that are on their way.
                    TerminationGracePeriodSeconds = 300,
                    Tolerations = [new() { Key = Gpu, Operator = "Exists", Effect = "NoSchedule" }],
                    Containers = [Vllm()],
                    Volumes =
                    [
                        new() { Name = "models", PersistentVolumeClaim = new() { ClaimName = ModelsClaim } },

                        // The workers of one replica talk over shared memory; the default of 64 MiB is too small for them.
                        new() { Name = "shm", EmptyDir = new() { Medium = "Memory", SizeLimit = "16Gi" } },
                    ],
                },
            },
        },
    };

    private Container Vllm() => new()
    {
        Name = "server",
        Image = "vllm/vllm-openai:v0.11.0",
        Args = ["--model", _settings.Model, "--tensor-parallel-size", $"{_settings.GpusPerReplica}", "--port", $"{Port}"],
        Env = [("HF_HOME", "/models"), EnvVar.FromSecret("HF_TOKEN", "hugging-face", "token")],
        Ports = [new() { Name = "http", ContainerPort = Port }],
        Resources = new()
        {
            Requests = new() { ["cpu"] = _settings.GpusPerReplica * 4, ["memory"] = _settings.Memory },
            Limits = new() { ["memory"] = _settings.Memory, [Gpu] = _settings.GpusPerReplica },
        },

        // Loading the weights takes minutes: the start-up probe waits for twenty before the others begin.
        StartupProbe = Health(periodSeconds: 10) with { FailureThreshold = 120 },
        ReadinessProbe = Health(periodSeconds: 5),
        LivenessProbe = Health(periodSeconds: 15),

        // The endpoint picker and the gateway take seconds to see that the pod leaves.
        Lifecycle = new() { PreStop = new() { Sleep = new() { Seconds = 15 } } },
        VolumeMounts =
        [
            new() { Name = "models", MountPath = "/models" },
            new() { Name = "shm", MountPath = "/dev/shm" },
        ],
    };

    private static Probe Health(int periodSeconds) => new()
    {
        HttpGet = new() { Path = "/health", Port = "http" },
        PeriodSeconds = periodSeconds,
    };
}
