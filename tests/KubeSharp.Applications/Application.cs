using KubeSharp.Apps.V1;
using KubeSharp.Autoscaling.V2;
using KubeSharp.Core.V1;
using KubeSharp.Policy.V1;

namespace KubeSharp.Applications;

/// <summary>
/// One application of the workload: a Deployment of two containers (five environment variables, probes, resources, three volumes), a
/// Service, an autoscaler, a disruption budget, a ConfigMap of ten keys (one a text of 2 KB) and a ServiceAccount.
/// </summary>
public static class Application
{
    /// <summary>The long text of the ConfigMap, about 2 KB in lines.</summary>
    public static string Script { get; } = string.Concat(
        Enumerable.Range(0, 36).Select(line => FormattableString.Invariant($"echo \"step {line}: the quick brown fox jumps over it\"\n")));

    /// <summary>The name of one application and of all its objects.</summary>
    /// <param name="index">Its number.</param>
    public static string Name(int index) => FormattableString.Invariant($"application-{index}");

    /// <summary>The objects of one application.</summary>
    /// <param name="index">Its number, part of all its names.</param>
    public static KubernetesObject[] Objects(int index)
    {
        var name = Name(index);
        KMap<string> labels = new()
        {
            ["app.kubernetes.io/name"] = name,
            ["app.kubernetes.io/component"] = "server",
            ["app.kubernetes.io/part-of"] = "benchmark",
        };

        return
        [
            new Deployment
            {
                Metadata = new(name) { Labels = labels },
                Spec = new()
                {
                    Replicas = 3,
                    Selector = new() { MatchLabels = labels },
                    Template = new()
                    {
                        Metadata = new() { Labels = labels },
                        Spec = new()
                        {
                            ServiceAccountName = name,
                            Containers = [Container("server", name, 8080), Container("sidecar", name, 9090)],
                            Volumes =
                            [
                                new() { Name = "config", ConfigMap = new() { Name = name } },
                                new() { Name = "cache", EmptyDir = new() { SizeLimit = "2Gi" } },
                                new() { Name = "data", PersistentVolumeClaim = new() { ClaimName = name } },
                            ],
                        },
                    },
                },
            },
            new Service
            {
                Metadata = new(name) { Labels = labels },
                Spec = new() { Selector = labels, Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }] },
            },
            new HorizontalPodAutoscaler
            {
                Metadata = new(name) { Labels = labels },
                Spec = new()
                {
                    ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = name },
                    MinReplicas = 3,
                    MaxReplicas = 12,
                    Metrics =
                    [
                        new()
                        {
                            Type = "Resource",
                            Resource = new() { Name = "cpu", Target = new() { Type = "Utilization", AverageUtilization = 75 } },
                        },
                    ],
                },
            },
            new PodDisruptionBudget
            {
                Metadata = new(name) { Labels = labels },
                Spec = new() { MaxUnavailable = "25%", Selector = new() { MatchLabels = labels } },
            },
            new ConfigMap
            {
                Metadata = new(name) { Labels = labels },
                Data = new()
                {
                    ["LOG_LEVEL"] = "info",
                    ["MAX_CONNECTIONS"] = "100",
                    ["ENDPOINT"] = "https://models.example.com/v1",
                    ["FEATURE_ENABLED"] = "true",
                    ["TIMEOUT"] = "30s",
                    ["REGION"] = "eu-west-1",
                    ["GREETING"] = "Hello, world",
                    ["PATTERN"] = "^[a-z]+$",
                    ["THRESHOLD"] = "0.75",
                    ["start.sh"] = Script,
                },
            },
            new ServiceAccount { Metadata = new(name) { Labels = labels } },
        ];
    }

    private static Container Container(string name, string application, int port) => new()
    {
        Name = name,
        Image = $"registry.example.com/{application}/{name}:1.4.2",
        Args = ["--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture), "--verbose"],
        Env =
        [
            new() { Name = "APPLICATION", Value = application },
            new() { Name = "LOG_LEVEL", Value = "info" },
            new() { Name = "WORKERS", Value = "4" },
            new() { Name = "POD_NAME", ValueFrom = new() { FieldRef = new() { FieldPath = "metadata.name" } } },
            new() { Name = "TOKEN", ValueFrom = new() { SecretKeyRef = new() { Name = application, Key = "token" } } },
        ],
        Ports = [new() { Name = "http", ContainerPort = port }],
        Resources = new()
        {
            Requests = new() { ["cpu"] = "500m", ["memory"] = "1Gi" },
            Limits = new() { ["cpu"] = 2, ["memory"] = "2Gi" },
        },
        ReadinessProbe = new() { HttpGet = new() { Path = "/ready", Port = "http" }, PeriodSeconds = 10 },
        LivenessProbe = new() { HttpGet = new() { Path = "/live", Port = "http" }, InitialDelaySeconds = 15, FailureThreshold = 3 },
        VolumeMounts =
        [
            new() { Name = "config", MountPath = "/etc/app", ReadOnly = true },
            new() { Name = "cache", MountPath = "/var/cache/app" },
            new() { Name = "data", MountPath = "/data" },
        ],
    };
}
