using Xunit;

namespace KubeSharp.Tests.Environments;

public sealed class MonitorTests
{
    [Theory]
    [InlineData("selector: {matchLabels: {app: web}}, endpoints: [{port: http}]", null)]
    [InlineData("selector: {matchLabels: {app: web}}, endpoints: [{targetPort: 80}]", null)]
    [InlineData("selector: {}, endpoints: [{port: none}]", null)]
    [InlineData("selector: {matchLabels: {app: web}}, endpoints: [{port: metrics}]", "KUBE3120 spec.endpoints[0].port")]
    [InlineData("selector: {matchLabels: {app: wbe}}, endpoints: [{port: http}]", "KUBE3120 spec.selector")]
    [InlineData("namespaceSelector: {any: true}, selector: {matchLabels: {app: wbe}}", "KUBE3120 spec.selector")]
    [InlineData("namespaceSelector: {matchNames: [a, b]}, selector: {matchLabels: {app: wbe}}", null)]
    public void A_service_monitor_finds_services_by_their_own_labels_and_ports(string spec, string? found) =>
        Assert.Equal(found is null ? [] : [found], AppYaml.Find(AppYaml.Web + AppYaml.WebService + Monitor("ServiceMonitor", spec)));

    [Theory]
    [InlineData("selector: {matchLabels: {app: web}}, podMetricsEndpoints: [{port: http}]", null)]
    [InlineData("selector: {matchLabels: {app: web}}, podMetricsEndpoints: [{port: metrics}]", "KUBE3120 spec.podMetricsEndpoints[0].port")]
    [InlineData("selector: {matchLabels: {app: wbe}}, podMetricsEndpoints: [{port: http}]", "KUBE3120 spec.selector")]
    public void A_pod_monitor_finds_pods_and_ports_of_their_containers(string spec, string? found) =>
        Assert.Equal(found is null ? [] : [found], AppYaml.Find(AppYaml.Web + Monitor("PodMonitor", spec)));

    [Fact]
    public void Monitors_are_advice() => Assert.Equal(
        Severity.Warning,
        Assert.Single(AppYaml.Check(AppYaml.StackOf(AppYaml.Web + Monitor("PodMonitor", "selector: {matchLabels: {app: wbe}}")))).Severity);

    [Fact]
    public void A_declared_service_may_be_the_one_that_is_watched()
    {
        var stack = AppYaml.StackOf(AppYaml.Web + Monitor("ServiceMonitor", "selector: {matchLabels: {app: other}}"));
        stack.External("v1", "Service", "other");

        Assert.Empty(AppYaml.Find(stack));
    }

    private static string Monitor(string kind, string spec) => $"apiVersion: monitoring.coreos.com/v1\nkind: {kind}\nmetadata: {{name: x}}\nspec: {{{spec}}}\n";
}
