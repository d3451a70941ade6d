namespace KubeSharp.Monitoring.V1;

/// <remarks>
/// The pods that Prometheus scrapes, and how.
/// <see href="https://prometheus-operator.dev/docs/api-reference/api/">Its reference</see>.
/// </remarks>
public sealed partial record PodMonitor;

/// <remarks>
/// Alerts and recording rules of Prometheus.
/// <see href="https://prometheus-operator.dev/docs/api-reference/api/">Its reference</see>.
/// </remarks>
public sealed partial record PrometheusRule;

/// <remarks>
/// The Services whose endpoints Prometheus scrapes, and how.
/// <see href="https://prometheus-operator.dev/docs/api-reference/api/">Its reference</see>.
/// </remarks>
public sealed partial record ServiceMonitor;
