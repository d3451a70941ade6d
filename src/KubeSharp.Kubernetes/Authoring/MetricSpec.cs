using KubeSharp.Meta.V1;

namespace KubeSharp.Autoscaling.V2;

public sealed partial record MetricSpec
{
    /// <summary>Scales so that a metric of the pods, such as the length of their queues, has an average value.</summary>
    /// <param name="metric">The name of the metric.</param>
    /// <param name="average">The average over all pods.</param>
    public static MetricSpec PodsAverage(string metric, Quantity average) => new()
    {
        Type = "Pods",
        Pods = new() { Metric = new() { Name = metric }, Target = AverageValue(average) },
    };

    /// <summary>Scales so that the pods use an average part of the CPU they request.</summary>
    /// <param name="percent">The part in percent of the request.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not above 0.</exception>
    public static MetricSpec CpuUtilization(int percent) => Utilization("cpu", percent);

    /// <summary>Scales so that the pods use an average part of the memory they request.</summary>
    /// <param name="percent">The part in percent of the request.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not above 0.</exception>
    public static MetricSpec MemoryUtilization(int percent) => Utilization("memory", percent);

    /// <summary>Scales so that a metric from outside the cluster, divided by the number of pods, has a value.</summary>
    /// <param name="metric">The name of the metric.</param>
    /// <param name="average">The value for each pod.</param>
    /// <param name="selector">The labels of the metric's series; absent means all.</param>
    public static MetricSpec ExternalAverage(string metric, Quantity average, LabelSelector? selector = null) => new()
    {
        Type = "External",
        External = new() { Metric = new() { Name = metric, Selector = selector }, Target = AverageValue(average) },
    };

    private static MetricSpec Utilization(string resource, int percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(percent);
        return new()
        {
            Type = "Resource",
            Resource = new() { Name = resource, Target = new() { Type = "Utilization", AverageUtilization = percent } },
        };
    }

    private static MetricTarget AverageValue(Quantity value) => new() { Type = "AverageValue", AverageValue = value };
}
