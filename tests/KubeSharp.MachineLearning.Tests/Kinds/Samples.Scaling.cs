namespace KubeSharp.Tests.Kinds;

/// <summary>KEDA and the Prometheus operator.</summary>
internal static partial class Samples
{
    private static KubernetesObject[] Scaling =>
    [
        new ScaledObject
        {
            Metadata = "llm",
            Spec = new()
            {
                ScaleTargetRef = new Deployment
                {
                    Metadata = "llm",
                    Spec = new() { Selector = new KMap<string> { ["app"] = "llm" }, Template = Template(Worker) },
                },
                MinReplicaCount = 0,
                MaxReplicaCount = 8,
                CooldownPeriod = 900,
                Triggers =
                [
                    new()
                    {
                        Type = "prometheus",
                        Metadata = new()
                        {
                            ["serverAddress"] = "http://prometheus.monitoring:9090",
                            ["query"] = "sum(vllm:num_requests_waiting)",
                            ["threshold"] = "4",
                        },
                    },
                ],
            },
        },
        new ScaledJob
        {
            Metadata = "embed",
            Spec = new()
            {
                JobTargetRef = new() { BackoffLimit = 2, Template = Template(Worker) },
                Triggers =
                [
                    new()
                    {
                        Type = "aws-sqs-queue",
                        Metadata = new() { ["queueLength"] = "5" },
                        AuthenticationRef = new() { Name = "sqs" },
                    },
                ],
            },
        },
        new TriggerAuthentication
        {
            Metadata = "sqs",
            Spec = new() { SecretTargetRef = [new() { Parameter = "awsAccessKeyID", Name = "sqs", Key = "id" }] },
        },
        new ServiceMonitor
        {
            Metadata = "llm",
            Spec = new()
            {
                Selector = new KMap<string> { ["app"] = "llm" },
                Endpoints = [new() { Port = "http", Path = "/metrics", Interval = "15s" }],
            },
        },
        new PodMonitor
        {
            Metadata = "workers",
            Spec = new()
            {
                Selector = new KMap<string> { ["app"] = "train" },
                PodMetricsEndpoints = [new() { Port = "metrics", Scheme = "http" }],
            },
        },
        new PrometheusRule
        {
            Metadata = "llm",
            Spec = new()
            {
                Groups =
                [
                    new()
                    {
                        Name = "llm",
                        Rules =
                        [
                            new()
                            {
                                Alert = "QueueGrows",
                                Expr = "sum(vllm:num_requests_waiting) > 50",
                                For = "10m",
                                Labels = new() { ["severity"] = "page" },
                            },
                        ],
                    },
                ],
            },
        },
    ];
}
