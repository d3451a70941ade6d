using Xunit;

namespace KubeSharp.Tests.Custom;

public sealed class RestrictedReadingTests
{
    [Theory]
    [InlineData(false, Severity.Warning)]
    [InlineData(true, Severity.Error)]
    public void A_field_that_does_not_exist_at_its_place_is_an_unknown_one(bool strict, Severity severity)
    {
        var (_, diagnostics) = CustomReader.ReadSpec(
            "head: {spec: {servers: [{name: a, env: [{name: x}], restartPolicyRules: []}]}}", strict);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(
            "KUBE1001(4,55) spec.head.spec.servers[0].restartPolicyRules",
            $"{diagnostic.Id}({diagnostic.Line},{diagnostic.Column}) {diagnostic.Path}");
        Assert.Equal(severity, diagnostic.Severity);
        Assert.Equal(
            "'restartPolicyRules' is a field of Server, but RayCluster (ray.io/v1) has none here; "
            + "leave it out, the API server drops or refuses it",
            diagnostic.Message);
    }

    [Fact]
    public void Lists_maps_and_lists_of_lists_restrict_their_items()
    {
        var (spec, diagnostics) = CustomReader.ReadSpec(
            """
            plain: {metadata: {name: a}, spec: {hostnameOverride: a, servers: [{restartPolicyRules: [a]}]}}
            head: {metadata: {name: a, labels: {}}, spec: {schedulingGroup: {name: a}, servers: [{env: [{valueFrom: {fileKeyRef: {}}}]}]}}
            workers: [{spec: {byName: {x: {limits: {}, env: []}}}}]
            groups: {a: {spec: {taints: [a], hostnameOverride: b, servers: [{env: [{name: a}]}]}}}
            rows: [[], [{name: a, env: []}]]
            """);

        Assert.Equal(
            [
                "spec.head.metadata.name",
                "spec.head.metadata.labels",
                "spec.head.spec.schedulingGroup",
                "spec.head.spec.servers[0].env[0].valueFrom.fileKeyRef",
                "spec.workers[0].spec.byName[x].limits",
                "spec.groups[a].spec.taints",
                "spec.groups[a].spec.servers[0].env[0].name",
                "spec.rows[1][0].env",
            ],
            diagnostics.Select(static diagnostic => diagnostic.Path));
        CustomReader.AssertRoundTrips(spec);
        Assert.Equal("a", spec.Head!.Metadata!.Name);
    }

    [Fact]
    public void Null_at_a_field_that_does_not_exist_is_reported_and_kept()
    {
        var (spec, diagnostics) = CustomReader.ReadSpec("head: {spec: {hostnameOverride: null}}\nplain: {spec: {hostnameOverride: null}}");

        Assert.Equal("spec.head.spec.hostnameOverride", Assert.Single(diagnostics).Path);
        Assert.Equal(new() { ["hostnameOverride"] = KValue.Null }, spec.Head!.Spec!.UnknownFields);
        Assert.Null(spec.Plain!.Spec!.UnknownFields);
        CustomReader.AssertRoundTrips(spec);
    }

    [Fact]
    public void No_field_is_suggested_that_does_not_exist_here()
    {
        var (_, diagnostics) = CustomReader.ReadSpec("plain: {spec: {hostnameOverrid: a}}\nhead: {spec: {hostnameOverrid: a}}");

        Assert.EndsWith("did you mean 'hostnameOverride'?", diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal("TemplateSpec has no field 'hostnameOverrid'", diagnostics[1].Message);
    }

    [Fact]
    public void An_embedded_resource_has_the_restrictions_of_its_own_kind()
    {
        var (_, diagnostics) = CustomReader.ReadSpec(
            """
            resource: {apiVersion: ray.io/v1, kind: RayCluster, spec: {head: {spec: {hostnameOverride: a}}}}
            head: {spec: {extra: {hostnameOverride: a}}}
            """);

        Assert.Equal("spec.resource.spec.head.spec.hostnameOverride", Assert.Single(diagnostics).Path);
    }

    [Fact]
    public void A_part_that_is_read_alone_is_named_by_its_type()
    {
        var exception = Assert.Throws<ManifestException>(() => Manifest.Read<ClusterSpec>("head: {spec: {hostnameOverride: 5}}"));

        Assert.Equal(("KUBE1002", "head.spec.hostnameOverride"), (exception.Diagnostics[0].Id, exception.Diagnostics[0].Path));
        Assert.Equal("a", Manifest.Read<ClusterSpec>("head: {spec: {hostnameOverride: a}}").Head!.Spec!.HostnameOverride);
    }
}
