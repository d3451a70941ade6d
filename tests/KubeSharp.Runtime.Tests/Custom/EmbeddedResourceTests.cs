using KubeSharp.Emission;
using KubeSharp.Tests.Kinds;
using KubeSharp.TypeModel;
using Xunit;
using static KubeSharp.Authoring;

namespace KubeSharp.Tests.Custom;

public sealed class EmbeddedResourceTests
{
    private static ConfigMap Settings => new() { Metadata = new("settings"), Data = new() { ["a"] = "1" } };

    private static UntypedObject Route => Tests.Samples.Untyped("gateway.networking.k8s.io/v1", "HTTPRoute", "llm");

    private static ClusterSpec Full => new()
    {
        Resource = Settings,
        Resources = [Route, Settings, new Deployment { Metadata = new("llm"), Spec = new() { Replicas = 2 } }],
        Named = new() { ["config"] = Settings, ["route"] = Route },
    };

    [Fact]
    public void An_object_of_a_known_kind_is_read_as_its_type_and_any_other_is_kept_whole()
    {
        var (spec, diagnostics) = CustomReader.ReadSpec(
            """
            resource: {kind: ConfigMap, apiVersion: v1, data: {a: "1"}}
            resources: [{apiVersion: example.org/v1, kind: Other, x: {z: [1, null]}}, {apiVersion: v1, kind: ConfigMap}]
            named: {a: {apiVersion: apps/v1, kind: Deployment, spec: {replicas: 2}}}
            """,
            strict: true);

        Assert.Empty(diagnostics);
        Assert.Equal("1", Assert.IsType<ConfigMap>(spec.Resource).Data!["a"]);
        Assert.Null(spec.Resource!.Extras);
        Assert.Equal("[1,null]", Reading.JsonText.Of(Assert.IsType<UntypedObject>(spec.Resources![0]).Fields["x"].AsMap()!["z"]));
        Assert.IsType<ConfigMap>(spec.Resources[1]);
        Assert.Equal(2, Assert.IsType<Deployment>(spec.Named!["a"]).Spec!.Replicas);
        CustomReader.AssertRoundTrips(spec);
    }

    [Fact]
    public void Objects_of_any_kind_come_back_from_every_format() => CustomReader.AssertRoundTrips(Full);

    [Fact]
    public void An_embedded_object_states_its_kind_first_in_fields_lists_and_maps()
    {
        var cluster = new Cluster { Spec = Full with { Resources = [Settings], Named = new() { ["a"] = new ConfigMap() } } };

        Assert.Equal(
            """
            apiVersion: ray.io/v1
            kind: RayCluster
            spec:
              resource:
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: settings
                data:
                  a: "1"
              resources:
              - apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: settings
                data:
                  a: "1"
              named:
                a:
                  apiVersion: v1
                  kind: ConfigMap

            """,
            cluster.ToYaml());
        Assert.Equal(
            """
            ---
            {
              apiVersion: "ray.io/v1",
              kind: "RayCluster",
              spec: {
                resources: [{
                  apiVersion: "v1",
                  kind: "ConfigMap",
                }],
              },
            }

            """,
            new Cluster { Spec = new() { Resources = [new ConfigMap()] } }.ToKyaml());
    }

    [Theory]
    [InlineData("resource: 5", "KUBE1002(4,13) spec.resource", "expected a Kubernetes object, which is a map, found a number")]
    [InlineData("resource: [a]", "KUBE1002(4,13) spec.resource", "expected a Kubernetes object, which is a map, found a list")]
    [InlineData("resource: {kind: X}", "KUBE1007(4,13) spec.resource", "'apiVersion' missing")]
    [InlineData("resource: {apiVersion: v1}", "KUBE1007(4,13) spec.resource", "'kind' missing")]
    [InlineData("resources: [{}]", "KUBE1007(4,15) spec.resources[0]", "'apiVersion' and 'kind' missing")]
    [InlineData("named: {a: {kind: ''}}", "KUBE1007(4,14) spec.named[a]", "'apiVersion' and 'kind' missing")]
    [InlineData("named: {a: {kind: X, apiVersion: 5}}", "KUBE1007(4,14) spec.named[a]", "'apiVersion' missing")]
    public void What_states_no_kind_is_an_error_and_is_kept(string fields, string place, string message)
    {
        var (spec, diagnostics) = CustomReader.ReadSpec(fields);

        var error = Assert.Single(diagnostics);
        Assert.Equal(place, $"{error.Id}({error.Line},{error.Column}) {error.Path}");
        Assert.Equal(Severity.Error, error.Severity);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Single(spec.UnknownFields!);
        CustomReader.AssertRoundTrips(spec);
    }

    [Fact]
    public void Fields_of_an_embedded_object_are_judged_by_its_own_type()
    {
        var (_, diagnostics) = CustomReader.ReadSpec("resource: {apiVersion: v1, kind: ConfigMap, dat: {}, data: {a: 1}}");

        Assert.Equal(["spec.resource.dat", "spec.resource.data[a]"], diagnostics.Select(static diagnostic => diagnostic.Path));
    }

    [Fact]
    public void Embedded_objects_are_equal_by_value()
    {
        Assert.Equal(Full, Full);
        Assert.Equal(Full.GetHashCode(), Full.GetHashCode());
        Assert.NotEqual(Full, Full with { Resource = new ConfigMap() });
        Assert.NotEqual(Full, Full with { Resource = Route });
        Assert.NotEqual(Full, Full with { Named = new() { ["config"] = Settings, ["route"] = Settings } });
    }

    [Fact]
    public void Text_shows_no_value_of_an_embedded_object()
    {
        var spec = new ClusterSpec { Resource = new Secret { Metadata = new("key"), StringData = new() { ["a"] = "hunter2" } } };

        Assert.Equal("ClusterSpec (resource)", spec.ToString());
    }

    [Fact]
    public void A_patch_merges_an_embedded_object_of_the_same_kind()
    {
        var patched = Full.Patch(new(Partial)
        {
            Resource = new ConfigMap(Partial) { Data = new() { ["b"] = "2" } },
            Named = new() { ["route"] = new UntypedObject(Route.Fields.With("spec", new() { ["x"] = 1 })) },
        });

        Assert.Equal(new() { ["a"] = "1", ["b"] = "2" }, Assert.IsType<ConfigMap>(patched.Resource).Data);
        Assert.Equal(Settings, patched.Named!["config"]);
        Assert.Equal("llm", patched.Named["route"].GetName());
        Assert.Equal(["apiVersion", "kind", "metadata", "spec"], Assert.IsType<UntypedObject>(patched.Named["route"]).Fields.Keys);
    }

    [Fact]
    public void A_patch_replaces_an_embedded_object_by_one_of_another_kind()
    {
        var other = Tests.Samples.Untyped("gateway.networking.k8s.io/v1", "GRPCRoute", "llm");
        var patched = Full.Patch(new(Partial)
        {
            Resource = Route,
            Resources = [new ConfigMap(Partial) { Data = new() { ["b"] = "2" } }],
            Named = new() { ["route"] = other, ["config"] = new Secret(Remove) },
        });

        Assert.Equal(Route, patched.Resource);
        Assert.Equal([new ConfigMap { Data = new() { ["b"] = "2" } }], patched.Resources!);
        Assert.Equal(new() { ["route"] = other }, patched.Named);
        Assert.Null(PartialGuard.Find(patched));
    }

    [Fact]
    public void A_patch_merges_untyped_objects_key_by_key()
    {
        UntypedObject original = new(Route.Fields.With("spec", new() { ["a"] = 1, ["b"] = new() { ["c"] = 2 } }));
        UntypedObject patch = new(new()
        {
            ["spec"] = new KMap<KValue>(Remove, "a") { ["b"] = new() { ["d"] = new ConfigMap(Partial) { Metadata = new("x") } } },
        });

        var patched = original.Patch(patch);

        Assert.Equal(["c", "d"], patched.Fields["spec"].AsMap()!["b"].AsMap()!.Keys);
        Assert.Equal(["b"], patched.Fields["spec"].AsMap()!.Keys);
        Assert.Null(PartialGuard.Find(patched));
        Assert.False(original.Fields["spec"].AsMap()!["b"].AsMap()!.ContainsKey("d"));
    }

    [Theory]
    [InlineData("spec.resource")]
    [InlineData("spec.resources[1]")]
    [InlineData("spec.named[x].spec")]
    public void A_partial_embedded_object_does_not_reach_a_stack(string path)
    {
        var spec = path switch
        {
            "spec.resource" => new ClusterSpec { Resource = new ConfigMap(Partial) },
            "spec.resources[1]" => new() { Resources = [Settings, new ConfigMap(Remove)] },
            _ => new() { Named = new() { ["x"] = new Deployment { Spec = new(Partial) } } },
        };

        var exception = Assert.Throws<ManifestException>(() => new Stack("a").Add(new Cluster { Metadata = new("ray"), Spec = spec }));
        Assert.Equal(("KUBE3004", path), (exception.Diagnostics[0].Id, exception.Diagnostics[0].Path));
    }

    [Fact]
    public void A_stack_gives_its_namespace_and_labels_to_no_embedded_object()
    {
        var stack = new Stack("llm", "ai", new() { ["team"] = "ml" });
        var added = stack.Add(new Cluster { Metadata = new("ray"), Spec = Full });

        Assert.Equal("ai", added.Metadata!.Namespace);
        Assert.Equal(Full, added.Spec);
    }

    [Fact]
    public void A_value_that_cannot_be_written_is_found_in_an_embedded_object()
    {
        static string PathOf(ClusterSpec spec) =>
            Assert.Throws<ManifestException>(() => new Cluster { Spec = spec }.ToYaml()).Diagnostics[0].Path;

        var half = new ConfigMap { Data = new() { ["a"] = "\ud800" } };
        Assert.Equal("spec.resource.data[a]", PathOf(new() { Resource = half }));
        Assert.Equal("spec.resources[0].data[a]", PathOf(new() { Resources = [half] }));
        Assert.Equal("spec.named[x].data[a]", PathOf(new() { Named = new() { ["x"] = half } }));
        var twice = new ConfigMap { UnknownFields = new() { ["kind"] = "X" } };
        Assert.Equal("spec.resource.kind", PathOf(new() { Resource = twice }));
        Assert.Equal("spec.resources[0].kind", PathOf(new() { Resources = [twice] }));
        Assert.Equal("spec.named[x].kind", PathOf(new() { Named = new() { ["x"] = twice } }));
    }

    [Fact]
    public void A_document_that_embeds_a_secret_shows_no_line_when_it_differs()
    {
        using var folder = new TempFolder();
        folder.Write("a.yaml", new Cluster { Spec = new() { Resources = [new Secret { Metadata = new("key") }] } }.ToYaml());

        using var lines = new DocumentLines(folder["a.yaml"]);
        Assert.True(lines.RestHasSecret());
    }

    [Fact]
    public void Lists_and_maps_of_objects_of_any_kind_know_what_they_hold()
    {
        Assert.Equal(FieldKind.Resource, ItemType.Resource.FieldKind);
        Assert.Equal(FieldKind.Resource, KList<KubernetesObject>.Empty.ItemKind);
        Assert.Equal(FieldKind.Object, KList<ConfigMap>.Empty.ItemKind);
        Assert.Equal(FieldKind.Resource, SchemaType<ClusterSpec>.Instance.FindField("resource")!.Kind);
        Assert.Contains(2, SchemaType<ClusterSpec>.Instance.NestingFields);
    }
}
