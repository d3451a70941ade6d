using Xunit;

namespace KubeSharp.Rules.Tests.Core;

public sealed class QuotaTests
{
    [Theory]
    [InlineData("hard: { cpu: 1, requests.nvidia.com/gpu: 4, count/deployments.apps: 3, hugepages-2Mi: 1Gi, requests.storage: 1Ti }")]
    [InlineData("hard: { storage: 1Gi }", "KUBE1021 spec.hard.storage")]
    [InlineData("hard: { pods: 500m }", "KUBE1019 spec.hard.pods")]
    [InlineData("hard: { count/deployments.apps: 1500m }", "KUBE1019 spec.hard[count/deployments.apps]")]
    [InlineData("hard: { cpu: -1 }", "KUBE1019 spec.hard.cpu")]
    [InlineData("hard: { pods: 1 }, scopes: [BestEffort]")]
    [InlineData("hard: { cpu: 1 }, scopes: [BestEffort]", "KUBE1026 spec.scopes[0]")]
    [InlineData("hard: { services: 1 }, scopes: [Terminating]", "KUBE1026 spec.scopes[0]")]
    [InlineData("hard: { requests.ephemeral-storage: 1Gi }, scopes: [Terminating]", "KUBE1026 spec.scopes[0]")]
    [InlineData("hard: { hugepages-2Mi: 1Gi }, scopes: [PriorityClass]", "KUBE1026 spec.scopes[0]")]
    [InlineData("hard: { requests.nvidia.com/gpu: 1 }, scopes: [PriorityClass]")]
    [InlineData("scopes: [Terminating, NotTerminating]", "KUBE1016 spec.scopes")]
    [InlineData("scopes: [Other]", "KUBE1013 spec.scopes[0]")]
    [InlineData("hard: { pods: 1 }, scopeSelector: { matchExpressions: [{ scopeName: PriorityClass, operator: In, values: [high] }] }")]
    [InlineData("scopeSelector: { matchExpressions: [{ scopeName: PriorityClass, operator: In }] }", "KUBE1010 spec.scopeSelector.matchExpressions[0].values")]
    [InlineData("scopeSelector: { matchExpressions: [{ scopeName: PriorityClass, operator: Exists, values: [high] }] }", "KUBE1026 spec.scopeSelector.matchExpressions[0].values")]
    [InlineData("scopeSelector: { matchExpressions: [{ scopeName: BestEffort, operator: DoesNotExist }] }", "KUBE1013 spec.scopeSelector.matchExpressions[0].operator")]
    public void A_quota_counts_what_its_scopes_have(string spec, string? finding = null) => Equal(
        finding,
        Manifest.Check($"{{ apiVersion: v1, kind: ResourceQuota, metadata: {{ name: a }}, spec: {{ {spec} }} }}"));

    [Theory]
    [InlineData("type: Container, min: { cpu: 1 }, max: { cpu: 2 }, default: { cpu: 2 }, defaultRequest: { cpu: 1 }, maxLimitRequestRatio: { cpu: 2 }")]
    [InlineData("type: Container, max: { nvidia.com/gpu: 4 }, defaultRequest: { nvidia.com/gpu: 1 }", "KUBE1020 spec.limits[0].defaultRequest[nvidia.com/gpu]")]
    [InlineData("type: Container, min: { cpu: 2 }, default: { cpu: 1 }, defaultRequest: { cpu: 2 }", "KUBE1020 spec.limits[0].defaultRequest.cpu", "KUBE1020 spec.limits[0].default.cpu")]
    [InlineData("type: Container, min: { cpu: 1 }, max: { cpu: 2 }, maxLimitRequestRatio: { cpu: 3 }", "KUBE1020 spec.limits[0].maxLimitRequestRatio.cpu")]
    [InlineData("type: Container, max: { cpu: 2 }, maxLimitRequestRatio: { cpu: 500m }", "KUBE1019 spec.limits[0].maxLimitRequestRatio.cpu")]
    [InlineData("type: Container, maxLimitRequestRatio: { cpu: 500m }", "KUBE1019 spec.limits[0].maxLimitRequestRatio.cpu")]
    [InlineData("type: Container, max: { storage: 1Gi }", "KUBE1021 spec.limits[0].max.storage")]
    [InlineData("type: Pod, max: { cpu: 2 }, default: { cpu: 1 }", "KUBE1026 spec.limits[0].default")]
    [InlineData("type: PersistentVolumeClaim, max: { storage: 1Gi }")]
    [InlineData("type: PersistentVolumeClaim", "KUBE1010 spec.limits[0]")]
    [InlineData("type: openshift.io/Image, max: { storage: 1Gi }")]
    public void A_limit_range_is_in_order(string limit, params string[] findings) => Assert.Equal(
        findings,
        Manifest.Check($"{{ apiVersion: v1, kind: LimitRange, metadata: {{ name: a }}, spec: {{ limits: [{{ {limit} }}] }} }}").Distinct());

    [Theory]
    [InlineData("spec: { podCIDR: 10.0.0.0/24 }")]
    [InlineData("spec: { podCIDR: 10.0.0.0 }", "KUBE1024 spec.podCIDR")]
    [InlineData("spec: { podCIDR: 10.0.0.0/24, podCIDRs: [null] }")]
    [InlineData("spec: { podCIDRs: [10.0.0.0/24, 'fd00::/64'] }")]
    [InlineData("spec: { podCIDRs: [10.0.0.0/24, 10.0.1.0/24] }", "KUBE1024 spec.podCIDRs[1]")]
    [InlineData("spec: { taints: [{ key: a, effect: NoSchedule }, { key: a, effect: NoExecute }] }")]
    [InlineData("spec: { taints: [{ key: a, value: 'b c', effect: NoSchedule }] }", "KUBE1039 spec.taints[0].value")]
    [InlineData("status: { capacity: { pods: 500m } }", "KUBE1019 status.capacity.pods")]
    public void A_node_has_ranges_and_taints(string fields, string? finding = null) => Equal(
        finding,
        Manifest.Check($"{{ apiVersion: v1, kind: Node, metadata: {{ name: a }}, {fields} }}"));

    [Theory]
    [InlineData("subsets: [{ addresses: [{ ip: 10.0.0.1 }], ports: [{ port: 80 }] }]")]
    [InlineData("subsets: [{ ports: [{ port: 80 }] }]", "KUBE1010 subsets[0]")]
    [InlineData("subsets: [{ notReadyAddresses: [{ ip: 'fe80::1' }] }]", "KUBE1024 subsets[0].notReadyAddresses[0].ip")]
    [InlineData("subsets: [{ addresses: [{ ip: 10.0.0.1 }], ports: [{ port: 80 }, { port: 81, name: b }] }]", "KUBE1010 subsets[0].ports[0].name")]
    public void Endpoints_have_addresses(string fields, string? finding = null) => Equal(
        finding,
        Manifest.Check($"{{ apiVersion: v1, kind: Endpoints, metadata: {{ name: a }}, {fields} }}"));

    [Fact]
    public void A_namespace_ends_with_named_finalizers()
    {
        Assert.Empty(Manifest.Check("{ apiVersion: v1, kind: Namespace, metadata: { name: a }, spec: { finalizers: [kubernetes, example.com/a] } }"));
        Assert.Equal(["KUBE1039 spec.finalizers[0]"], Manifest.Check("{ apiVersion: v1, kind: Namespace, metadata: { name: a }, spec: { finalizers: [a] } }"));
    }

    [Fact]
    public void An_event_is_in_the_namespace_of_its_object()
    {
        Assert.Empty(Manifest.Check("{ apiVersion: v1, kind: Event, metadata: { name: A_b, namespace: mine }, involvedObject: { namespace: mine } }"));
        Assert.Equal(
            ["KUBE1018 involvedObject.namespace"],
            Manifest.Check("{ apiVersion: v1, kind: Event, metadata: { name: a, namespace: mine }, involvedObject: { namespace: other } }"));
        Assert.Equal(
            ["KUBE1010 eventTime", "KUBE1010 reportingController", "KUBE1010 reportingInstance", "KUBE1010 action", "KUBE1010 reason", "KUBE1010 type"],
            Manifest.Check("{ apiVersion: events.k8s.io/v1, kind: Event, metadata: { name: a }, regarding: {} }"));
        Assert.Contains(
            "KUBE1011 metadata.finalizers[0]",
            Manifest.Check("{ apiVersion: events.k8s.io/v1, kind: Event, metadata: { name: a, finalizers: [mine] } }"));
    }

    private static void Equal(string? finding, IReadOnlyList<string> found) => Assert.Equal(finding is null ? [] : [finding], found);
}
