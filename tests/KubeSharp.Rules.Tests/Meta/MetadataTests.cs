using Xunit;

namespace KubeSharp.Rules.Tests.Meta;

public sealed class MetadataTests
{
    private const string Owner = "kind: ReplicaSet, name: a, uid: b";

    [Theory]
    [InlineData("ownerReferences: [{apiVersion: a/b/c, " + Owner + "}]", "KUBE1039 metadata.ownerReferences[0].apiVersion")]
    [InlineData("ownerReferences: [{apiVersion: apps/, " + Owner + "}]", "KUBE1039 metadata.ownerReferences[0].apiVersion")]
    [InlineData("ownerReferences: [{apiVersion: v1, kind: Event, name: a, uid: b}]", "KUBE1026 metadata.ownerReferences[0].kind")]
    [InlineData("ownerReferences: [{apiVersion: v1, kind: Pod, name: a}]", "KUBE1010 metadata.ownerReferences[0].uid")]
    [InlineData("finalizers: [orphan, foregroundDeletion]", "KUBE1016 metadata.finalizers[1]")]
    [InlineData("finalizers: [mine]", "KUBE1011 metadata.finalizers[0]")]
    [InlineData("finalizers: [example.com/a/b]", "KUBE1011 metadata.finalizers[0]")]
    [InlineData("finalizers: [null]", "KUBE1011 metadata.finalizers[0]")]
    public void Owners_and_finalizers_that_are_not_valid_are_refused(string metadata, string finding) =>
        Assert.Equal([finding], Check("v1", "ServiceAccount", metadata));

    [Theory]
    [InlineData("ownerReferences: [{apiVersion: Any Text, " + Owner + "}, {apiVersion: apps/v1, " + Owner + ", controller: true}]")]
    [InlineData("ownerReferences: [{apiVersion: events.k8s.io/v1, kind: Event, name: a, uid: b}]")]
    [InlineData("finalizers: [orphan, kubernetes, example.com/a]")]
    public void Owners_and_finalizers_that_are_valid_are_taken(string metadata) => Assert.Empty(Check("v1", "ServiceAccount", metadata));

    [Theory]
    [InlineData("policy/v1", "PodDisruptionBudget")]
    [InlineData("coordination.k8s.io/v1", "Lease")]
    [InlineData("v1", "Event")]
    public void Some_kinds_take_finalizers_without_domain(string apiVersion, string kind)
    {
        Assert.Empty(Check(apiVersion, kind, "finalizers: [mine]"));
        Assert.Equal(["KUBE1011 metadata.finalizers[0]"], Check(apiVersion, kind, "finalizers: ['-']"));
    }

    [Theory]
    [InlineData("Bad_Value!")]
    [InlineData("a.b")]
    [InlineData("-x-")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_namespace_is_a_label(string name)
    {
        Assert.Equal(["KUBE1011 metadata.namespace"], Check("v1", "ServiceAccount", $"namespace: {name}"));
        Assert.Equal(["KUBE1011 metadata.namespace"], Check("coordination.k8s.io/v1", "Lease", $"namespace: {name}"));
    }

    [Theory]
    [InlineData("v1", "ServiceAccount", "team-1")]
    [InlineData("v1", "ServiceAccount", "''")]
    [InlineData("v1", "ServiceAccount", "null")]
    [InlineData("v1", "Namespace", "Bad_Value!")]
    [InlineData("rbac.authorization.k8s.io/v1", "ClusterRole", "Bad_Value!")]
    public void A_namespace_that_is_valid_or_not_looked_at_is_taken(string apiVersion, string kind, string name) =>
        Assert.Empty(Check(apiVersion, kind, $"namespace: {name}"));

    private static IReadOnlyList<string> Check(string apiVersion, string kind, string metadata) =>
        Manifest.Check($"{{ apiVersion: {apiVersion}, kind: {kind}, metadata: {{ name: a, {metadata} }} }}");
}
