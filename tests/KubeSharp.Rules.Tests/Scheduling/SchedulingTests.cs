using Xunit;

namespace KubeSharp.Rules.Tests.Scheduling;

public sealed class SchedulingTests
{
    [Theory]
    [InlineData("metadata: { name: high }, value: 1000000000")]
    [InlineData("metadata: { name: high }, value: 1000000001", "KUBE1014 value")]
    [InlineData("metadata: { name: system-mine }, value: 1", "KUBE1011 metadata.name")]
    [InlineData("metadata: { name: system-node-critical }, value: 2000001000")]
    [InlineData("metadata: { name: high }, value: 1, preemptionPolicy: never", "KUBE1013 preemptionPolicy")]
    public void A_priority_is_not_that_of_the_system(string fields, string? finding = null) =>
        Equal(finding, Manifest.Check($"{{ apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, {fields} }}"));

    [Theory]
    [InlineData("handler: runc, overhead: { podFixed: { cpu: 100m } }")]
    [InlineData("overhead: {}", "KUBE1010 handler")]
    [InlineData("handler: RunC", "KUBE1011 handler")]
    [InlineData("handler: runc, overhead: { podFixed: { gpu: 1 } }", "KUBE1021 overhead.podFixed.gpu")]
    [InlineData("handler: runc, overhead: { podFixed: { hugepages-2Mi: 2Mi } }", "KUBE1020 overhead.podFixed")]
    [InlineData("handler: runc, scheduling: { nodeSelector: { a: 'b c' } }", "KUBE1012 scheduling.nodeSelector.a")]
    [InlineData("handler: runc, scheduling: { tolerations: [{ operator: Exists }] }")]
    [InlineData("handler: runc, scheduling: { tolerations: [{ key: a, operator: Exists, value: b }] }", "KUBE1033 scheduling.tolerations[0].value")]
    [InlineData("handler: runc, scheduling: { tolerations: [{ value: b }] }", "KUBE1033 scheduling.tolerations[0].operator")]
    [InlineData("handler: runc, scheduling: { tolerations: [{ key: a, effect: NoSchedule, tolerationSeconds: 1 }] }", "KUBE1033 scheduling.tolerations[0].effect")]
    public void A_runtime_class_names_a_handler(string fields, string? finding = null) =>
        Equal(finding, Manifest.Check($"{{ apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {{ name: a }}, {fields} }}"));

    [Theory]
    [InlineData("coordination.k8s.io/v1", "Lease", "leaseDurationSeconds: 1, leaseTransitions: 0, strategy: OldestEmulationVersion, preferredHolder: a")]
    [InlineData("coordination.k8s.io/v1", "Lease", "leaseDurationSeconds: 0", "KUBE1014 spec.leaseDurationSeconds")]
    [InlineData("coordination.k8s.io/v1", "Lease", "leaseTransitions: -1", "KUBE1014 spec.leaseTransitions")]
    [InlineData("coordination.k8s.io/v1", "Lease", "strategy: Newest")]
    [InlineData("coordination.k8s.io/v1", "Lease", "strategy: example.com/mine")]
    [InlineData("coordination.k8s.io/v1", "Lease", "preferredHolder: a")]
    [InlineData("coordination.k8s.io/v1beta1", "LeaseCandidate", "leaseName: a, strategy: OldestEmulationVersion, binaryVersion: 1.36.0, emulationVersion: 1.35.0")]
    [InlineData("coordination.k8s.io/v1beta1", "LeaseCandidate", "leaseName: a, strategy: OldestEmulationVersion, binaryVersion: 1.36.0", "KUBE1010 spec.emulationVersion")]
    [InlineData("coordination.k8s.io/v1beta1", "LeaseCandidate", "leaseName: a, strategy: example.com/mine, binaryVersion: '1.36'", "KUBE1039 spec.binaryVersion")]
    [InlineData("coordination.k8s.io/v1beta1", "LeaseCandidate", "leaseName: a, strategy: example.com/mine", "KUBE1010 spec.binaryVersion")]
    [InlineData("coordination.k8s.io/v1beta1", "LeaseCandidate", "leaseName: a, strategy: Newest, binaryVersion: 1.36.0", "KUBE1013 spec.strategy")]
    [InlineData("scheduling.k8s.io/v1alpha2", "PodGroup", "schedulingPolicy: { gang: { minCount: 2 } }")]
    [InlineData("scheduling.k8s.io/v1alpha2", "PodGroup", "schedulingPolicy: { gang: { minCount: 2 }, basic: {} }", "KUBE1016 spec.schedulingPolicy.gang")]
    [InlineData("scheduling.k8s.io/v1alpha2", "Workload", "podGroupTemplates: [{ name: a, schedulingPolicy: { gang: {} } }]", "KUBE1010 spec.podGroupTemplates[0].schedulingPolicy.gang.minCount")]
    public void Leases_and_groups_are_complete(string apiVersion, string kind, string spec, string? finding = null) =>
        Equal(finding, Manifest.Check($"{{ apiVersion: {apiVersion}, kind: {kind}, metadata: {{ name: a }}, spec: {{ {spec} }} }}"));

    private static void Equal(string? finding, IReadOnlyList<string> found) => Assert.Equal(finding is null ? [] : [finding], found);
}
