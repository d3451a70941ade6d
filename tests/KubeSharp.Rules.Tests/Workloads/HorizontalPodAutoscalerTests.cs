using Xunit;

namespace KubeSharp.Rules.Tests.Workloads;

public sealed class HorizontalPodAutoscalerTests
{
    [Theory]
    [InlineData("metrics: [{ type: Resource, resource: { name: cpu, target: { type: AverageValue, averageValue: 500m } } }]")]
    [InlineData("metrics: [{ type: ContainerResource, containerResource: { name: cpu, container: web, target: { type: Utilization, averageUtilization: 80 } } }]")]
    [InlineData("metrics: [{ type: Pods, pods: { metric: { name: requests }, target: { type: AverageValue, averageValue: 5 } } }]")]
    [InlineData("metrics: [{ type: External, external: { metric: { name: requests }, target: { type: Value, value: 5 } } }]")]
    [InlineData("behavior: { scaleUp: { stabilizationWindowSeconds: 3600, selectPolicy: Disabled } }")]
    public void What_an_autoscaler_can_have_is_taken(string field) => Assert.Empty(Check(field));

    [Theory]
    [InlineData("metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 1, averageValue: 1 } } }]", "KUBE1016 spec.metrics[0].resource.target.averageValue")]
    [InlineData("metrics: [{ type: ContainerResource, containerResource: { name: gpu, container: web, target: { type: Utilization, averageUtilization: 80 } } }]", "KUBE1021 spec.metrics[0].containerResource.name")]
    [InlineData("metrics: [{ type: ContainerResource, containerResource: { name: cpu, target: { type: Utilization, averageUtilization: 80 } } }]", "KUBE1010 spec.metrics[0].containerResource.container")]
    [InlineData("metrics: [{ type: Pods, pods: { metric: { name: requests }, target: { type: Value, value: 5 } } }]", "KUBE1010 spec.metrics[0].pods.target.averageValue")]
    [InlineData("metrics: [{ type: Pods, pods: { metric: { name: a/b }, target: { type: AverageValue, averageValue: 5 } } }]", "KUBE1034 spec.metrics[0].pods.metric.name")]
    [InlineData("metrics: [{ type: External, external: { metric: { name: requests }, target: { type: Value } } }]", "KUBE1034 spec.metrics[0].external.target.averageValue")]
    [InlineData("metrics: [{ type: External, external: { metric: { name: requests }, target: { type: Value, value: 5, averageValue: 1 } } }]", "KUBE1016 spec.metrics[0].external.target.value")]
    [InlineData("metrics: [{ type: External, external: { metric: { name: requests }, target: { type: Value, value: 0 } } }]", "KUBE1034 spec.metrics[0].external.target.value")]
    [InlineData("metrics: [{ type: Pods, external: { metric: { name: requests }, target: { type: Value, value: 1 } } }]", "KUBE1034 spec.metrics[0].pods")]
    [InlineData("metrics: [{ type: Pods, external: { metric: { name: a }, target: { type: Value, value: 1 } }, pods: {} }]", "KUBE1016 spec.metrics[0].external")]
    [InlineData("metrics: [{ type: Object, object: { describedObject: { kind: Pod, name: a, apiVersion: a/b/c }, metric: { name: a }, target: { type: Value, value: 1 } } }]", "KUBE1039 spec.metrics[0].object.describedObject.apiVersion")]
    [InlineData("behavior: { scaleUp: { selectPolicy: max } }", "KUBE1013 spec.behavior.scaleUp.selectPolicy")]
    [InlineData("behavior: { scaleUp: { tolerance: -1 } }", "KUBE1019 spec.behavior.scaleUp.tolerance")]
    [InlineData("behavior: { scaleDown: { policies: [] } }", "KUBE1010 spec.behavior.scaleDown.policies")]
    public void What_an_autoscaler_cannot_have_is_found(string field, string finding) => Assert.Contains(finding, Check(field));

    [Fact]
    public void Only_replication_controllers_scale_without_a_group()
    {
        Assert.Empty(Scaled("v1", "ReplicationController"));
        Assert.Equal(["KUBE1034 spec.scaleTargetRef.apiVersion"], Scaled("v1", "Deployment"));
    }

    [Theory]
    [InlineData("minReplicas: 3, maxReplicas: 2", "KUBE1034 spec.maxReplicas")]
    [InlineData("maxReplicas: 0", "KUBE1010 spec.maxReplicas")]
    [InlineData("maxReplicas: 2, targetCPUUtilizationPercentage: 0", "KUBE1014 spec.targetCPUUtilizationPercentage")]
    public void The_first_version_has_bounds_and_one_metric(string spec, string finding) => Assert.Equal(
        [finding],
        Manifest.Check($"{{ apiVersion: autoscaling/v1, kind: HorizontalPodAutoscaler, metadata: {{ name: a }}, spec: {{ scaleTargetRef: {{ apiVersion: apps/v1, kind: Deployment, name: a }}, {spec} }} }}"));

    private static IReadOnlyList<string> Scaled(string apiVersion, string kind) => Manifest.Check(
        $"{{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {{ name: a }}, spec: {{ maxReplicas: 2, scaleTargetRef: {{ apiVersion: {apiVersion}, kind: {kind}, name: a }} }} }}");

    private static IReadOnlyList<string> Check(string field) => Manifest.Check(
        $"{{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {{ name: a }}, spec: {{ maxReplicas: 2, scaleTargetRef: {{ apiVersion: apps/v1, kind: Deployment, name: a }}, {field} }} }}");
}
