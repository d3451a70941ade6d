using KubeSharp.Tests.Kinds;
using Xunit;
using static KubeSharp.Authoring;

namespace KubeSharp.Tests.Custom;

public sealed class WaivedRequirementTests
{
    [Fact]
    public void A_partial_object_passes_where_the_kind_waives_what_it_lacks_and_comes_back_whole()
    {
        var stack = new Stack("llm", "ai");
        var added = stack.Add(new Cluster
        {
            Metadata = new("ray"),
            Spec = new()
            {
                Head = new() { Spec = new() { Servers = [new(Partial) { Name = "a" }], Extra = new() { ["a"] = 1 } } },
                Workers = [new() { Spec = new() { Servers = [new() { Name = "b", Image = "c" }, new(Partial) { Name = "d" }] } }],
                Rows = [[new(Partial) { Name = "e" }]],
            },
        });

        Assert.Null(PartialGuard.Find(added));
        var yaml = stack.ToYaml();
        Assert.Contains("- name: a\n", yaml, StringComparison.Ordinal);
        Assert.Equal(added, Assert.Single(CustomReader.Read(yaml).Documents).Object);
    }

    [Fact]
    public void A_partial_object_that_lacks_more_is_refused_with_what_it_lacks()
    {
        var diagnostic = Refusal(new() { Head = new() { Spec = new() { Servers = [new(Partial) { Image = "a" }] } } });

        Assert.Equal(
            "Llm.cs(7,1): error KUBE3004: spec.head.spec.servers[0].name: RayCluster ray has a partial Server without 'name', "
            + "which is required here too",
            diagnostic.ToString());
    }

    [Theory]
    [InlineData("spec.plain.spec.servers[0]")]
    [InlineData("spec.head.spec.byName[x]")]
    [InlineData("spec.head.spec")]
    [InlineData("spec.head.spec.servers[0]")]
    [InlineData("spec.head.spec.servers[1]")]
    [InlineData("spec.head.spec.servers[0].limits")]
    [InlineData("spec.any.x")]
    public void Elsewhere_partial_objects_are_refused_as_ever(string path)
    {
        ClusterSpec spec = path switch
        {
            "spec.plain.spec.servers[0]" => new() { Plain = new() { Spec = new() { Servers = [new(Partial) { Name = "a" }] } } },
            "spec.head.spec.byName[x]" => new()
            {
                Head = new() { Spec = new() { ByName = new() { ["x"] = new(Partial) { Name = "a" } } } },
            },
            "spec.head.spec" => new() { Head = new() { Spec = new(Partial) } },
            "spec.head.spec.servers[0]" => new() { Head = new() { Spec = new() { Servers = [new(Remove) { Name = "a" }] } } },
            "spec.head.spec.servers[1]" => new()
            {
                Head = new() { Spec = new() { Servers = [new(Partial) { Name = "a" }, new(Partial.Without("env")) { Name = "b" }] } },
            },
            "spec.head.spec.servers[0].limits" => new()
            {
                Head = new() { Spec = new() { Servers = [new(Partial) { Name = "a", Limits = new(Partial) }] } },
            },
            _ => new() { Any = new() { ["x"] = new Server(Partial) { Name = "a" } } },
        };

        var diagnostic = Refusal(spec);
        Assert.Equal(path, diagnostic.Path);
        Assert.EndsWith("partial objects serve patches, a stack takes whole ones", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_custom_resource_in_a_value_without_schema_waives_too()
    {
        var stack = new Stack("llm");
        var inner = new Cluster { Spec = new() { Rows = [[new(Partial) { Name = "e" }]] } };
        var added = stack.Add(new Deployment { Metadata = new("web"), UnknownFields = new() { ["x"] = new() { ["y"] = [inner] } } });

        Assert.Null(PartialGuard.Find(added));
        Assert.Null(Assert.IsType<Cluster>(added.UnknownFields!["x"]["y"].AsList()![0].AsObject()).Spec!.Rows![0][0].Extras);
    }

    [Fact]
    public void A_patch_adds_and_changes_objects_without_what_is_waived()
    {
        var stack = new Stack("llm");
        stack.Add(new Cluster
        {
            Metadata = new("ray"),
            Spec = new() { Head = new() { Spec = new() { Servers = [new() { Name = "a", Image = "b" }] } } },
        });

        var patched = stack.Patch<Cluster>("ray", new(Partial)
        {
            Spec = new(Partial)
            {
                Head = new(Partial)
                {
                    Spec = new(Partial) { Servers = [new(Partial.Without("image")) { Name = "a" }, new(Partial) { Name = "b", Env = [] }] },
                },
                Groups = new() { ["x"] = new(Partial) { Spec = new(Partial) { Taints = ["y"] } } },
            },
        });

        Assert.Equal(["a", "b"], patched.Spec!.Head!.Spec!.Servers!.Select(static server => server.Name));
        Assert.Null(patched.Spec.Head.Spec.Servers![0].Image);
        Assert.Null(PartialGuard.Find(patched));
    }

    [Theory]
    [InlineData("spec.head.spec.servers[0]")]
    [InlineData("spec.plain.spec.servers[0]")]
    public void A_patch_that_leaves_an_object_without_what_is_required_is_refused(string path)
    {
        var cluster = new Cluster { Metadata = new("ray"), Spec = new() { Head = new() { Spec = new() }, Plain = new() { Spec = new() } } };
        var spec = path.StartsWith("spec.head", StringComparison.Ordinal)
            ? new ClusterSpec(Partial) { Head = new(Partial) { Spec = new(Partial) { Servers = [new(Partial) { Image = "x" }] } } }
            : new ClusterSpec(Partial) { Plain = new(Partial) { Spec = new(Partial) { Servers = [new(Partial) { Name = "a" }] } } };

        var exception = Assert.Throws<ManifestException>(() => cluster.Patch(new(Partial) { Spec = spec }));
        Assert.Equal(("KUBE3004", path), (exception.Diagnostics[0].Id, exception.Diagnostics[0].Path));
    }

    [Fact]
    public void Required_fields_are_looked_for_with_what_the_kind_waives()
    {
        Assert.Null(RequiredFields.FindMissing(new Cluster { Spec = new() { Rows = [[new(Partial) { Name = "e" }]] } }));
        Assert.Equal("spec.rows[0][0].name", RequiredFields.FindMissing(new Cluster { Spec = new() { Rows = [[new(Partial)]] } }));
    }

    private static Diagnostic Refusal(ClusterSpec spec)
    {
        var cluster = new Cluster { Metadata = new("ray"), Spec = spec };
        return Assert.Single(Assert.Throws<ManifestException>(() => new Stack("llm").Add(cluster, "Llm.cs", 7)).Diagnostics);
    }
}
