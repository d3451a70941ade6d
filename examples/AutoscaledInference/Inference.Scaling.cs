namespace AutoscaledInference;

/// <summary>What is measured, and how many replicas follow from it.</summary>
public sealed partial class Inference
{
    private const string Prometheus = "http://prometheus-operated.monitoring:9090";

    private static ServiceMonitor Monitor() => new()
    {
        Metadata = new(App) { Labels = s_app },
        Spec = new()
        {
            Selector = s_app,
            Endpoints = [new() { Port = "http", Path = "/metrics", Interval = "15s" }],
        },
    };

    private ScaledObject Scaler(Deployment server) => new()
    {
        Metadata = new(App) { Labels = s_app },
        Spec = new()
        {
            ScaleTargetRef = server,
            MinReplicaCount = _settings.MinReplicas,
            MaxReplicaCount = _settings.MaxReplicas,
            PollingInterval = 15,

            // A new replica loads its weights for minutes: take one away only after a quiet quarter of an hour.
            CooldownPeriod = 900,
            Advanced = new()
            {
                HorizontalPodAutoscalerConfig = new()
                {
                    Behavior = new() { ScaleDown = new() { StabilizationWindowSeconds = 900 } },
                },
            },
            Triggers =
            [
                // Waiting requests tell that the replicas are full; requests at the gateway wake the first one when there is none.
                Query("waiting", $"sum(vllm:num_requests_waiting{{namespace=\"ai\",service=\"{App}\"}})", threshold: "4"),
                Query("requests", $"sum(rate(gateway_requests_total{{route=\"{App}\"}}[1m]))", threshold: "20"),
            ],
        },
    };

    private static ScaleTriggers Query(string name, string query, string threshold) => new()
    {
        Name = name,
        Type = "prometheus",
        MetricType = "AverageValue",
        Metadata = new()
        {
            ["serverAddress"] = Prometheus,
            ["query"] = query,
            ["threshold"] = threshold,
        },
    };
}
