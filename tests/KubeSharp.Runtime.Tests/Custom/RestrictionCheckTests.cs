using KubeSharp.Tests.Kinds;
using KubeSharp.TypeModel;
using Xunit;

namespace KubeSharp.Tests.Custom;

public sealed class RestrictionCheckTests
{
    private static Server Ruled => new() { Name = "a", Image = "b", RestartPolicyRules = [] };

    [Fact]
    public void A_field_that_the_kind_does_not_have_is_an_error_at_the_line_that_adds_the_object()
    {
        var stack = new Stack("llm", "ai");
        stack.Add(Around(new() { Head = new() { Spec = new() { Servers = [Ruled] } } }), "Llm.cs", 7);

        var exception = Assert.Throws<ManifestException>(stack.ToYaml);
        Assert.Equal(
            "Llm.cs(7,1): error KUBE1001: spec.head.spec.servers[0].restartPolicyRules: RayCluster ai/ray: "
            + "'restartPolicyRules' is a field of Server, but RayCluster (ray.io/v1) has none here; "
            + "leave it out, the API server drops or refuses it",
            Assert.Single(exception.Diagnostics).ToString());
    }

    [Fact]
    public void Every_such_field_is_found_empty_ones_too()
    {
        var paths = PathsIn(new()
        {
            Plain = new() { Metadata = new("x"), Spec = new() { Servers = [Ruled], HostnameOverride = "x" } },
            Head = new()
            {
                Metadata = new("x") { Labels = [] },
                Spec = new()
                {
                    HostnameOverride = "",
                    SchedulingGroup = new(),
                    ByName = new() { ["x"] = Ruled },
                    Servers =
                    [
                        Ruled,
                        new() { Name = "b", Image = "c", Env = [new() { Name = "x", ValueFrom = new() { FileKeyRef = new() } }] },
                    ],
                },
            },
            Workers = [new(), new() { Spec = new() { ByName = new() { ["x"] = new() { Name = "a", Image = "b", Limits = new() } } } }],
            Groups = new()
            {
                ["a"] = new()
                {
                    Spec = new() { Taints = [], Servers = [new() { Name = "x", Image = "y", Env = [new() { Name = "z" }] }] },
                },
            },
            Rows = [[], [Ruled with { Env = [] }]],
        });

        Assert.Equal(
            [
                "spec.head.metadata.name",
                "spec.head.metadata.labels",
                "spec.head.spec.servers[0].restartPolicyRules",
                "spec.head.spec.servers[1].env[0].valueFrom.fileKeyRef",
                "spec.head.spec.hostnameOverride",
                "spec.head.spec.schedulingGroup",
                "spec.workers[1].spec.byName[x].limits",
                "spec.groups[a].spec.servers[0].env[0].name",
                "spec.groups[a].spec.taints",
                "spec.rows[1][0].env",
            ],
            paths);
    }

    [Fact]
    public void What_the_kind_has_passes()
    {
        Assert.Empty(PathsIn(new()
        {
            Head = new() { Metadata = new(), Spec = new() { Servers = [new() { Name = "a", Image = "b", Env = [] }], Taints = ["x"] } },
            UnknownFields = new() { ["head"] = new() { ["hostnameOverride"] = "x" } },
        }));
    }

    [Fact]
    public void Objects_in_values_without_schema_and_objects_of_any_kind_are_judged_by_their_own_kind()
    {
        var inner = Around(new() { Head = new() { Spec = new() { Taints = ["x"], HostnameOverride = "x" } } });
        var part = new Template { Spec = new() { HostnameOverride = "x" } };

        Assert.Equal(
            [
                "spec.resource.spec.head.spec.hostnameOverride",
                "spec.resources[0].spec.head.spec.hostnameOverride",
                "spec.named[x].a.b[0].spec.head.spec.hostnameOverride",
                "spec.any.x.spec.head.spec.hostnameOverride",
                "spec.later.spec.head.spec.hostnameOverride",
            ],
            PathsIn(new()
            {
                Resource = inner,
                Resources = [inner, new ConfigMap()],
                Named = new() { ["x"] = new UntypedObject(new() { ["a"] = new() { ["b"] = [inner] } }) },
                Any = new() { ["x"] = inner, ["y"] = part, ["z"] = [1, true, KValue.Null, "a"] },
                UnknownFields = new() { ["later"] = inner },
            }));
    }

    [Fact]
    public void The_kind_that_embeds_is_the_one_that_is_named()
    {
        var inner = Around(new() { Head = new() { Spec = new() { HostnameOverride = "x" } } });
        var deployment = new Deployment { Metadata = new("web"), UnknownFields = new() { ["x"] = inner } };

        Assert.StartsWith(
            "Deployment web: 'hostnameOverride' is a field of TemplateSpec, but RayCluster (ray.io/v1) has none here",
            Assert.Single(RestrictionCheck.Find(deployment)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_patch_of_the_stack_can_take_the_field_away()
    {
        var stack = new Stack("llm");
        stack.Add(Around(new() { Head = new() { Spec = new() { Taints = ["x"], HostnameOverride = "x" } } }));
        stack.Patch<Cluster>(
            "ray",
            new(Tests.Samples.PartialMark)
            {
                Spec = new(Tests.Samples.PartialMark)
                {
                    Head = new(Tests.Samples.PartialMark) { Spec = new(Tests.Samples.PartialMark.Without("hostnameOverride")) },
                },
            });

        Assert.DoesNotContain("hostnameOverride", stack.ToYaml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_without_restrictions_are_not_searched()
    {
        var stack = new Stack("llm");
        stack.Add(new Watched { Metadata = new("a"), Template = new() { Spec = new() { HostnameOverride = "x" } } });
        Assert.False(SchemaType<Watched>.Instance.MayMeetRestrictions);

        var before = Watched.Reads;
        List<Diagnostic> diagnostics = [];
        StackCheck.Check([stack], "a", diagnostics);

        Assert.Empty(diagnostics);
        Assert.Equal(before, Watched.Reads);
        stack.Add(Around(new() { Head = new() }));
        Assert.True(SchemaType<Cluster>.Instance.MayMeetRestrictions);
    }

    private static Cluster Around(ClusterSpec spec) => new() { Metadata = new("ray"), Spec = spec };

    private static IEnumerable<string> PathsIn(ClusterSpec spec)
    {
        var stack = new Stack("llm");
        stack.Add(Around(spec));
        List<Diagnostic> diagnostics = [];
        StackCheck.Check([stack], "a", diagnostics);
        return diagnostics.Select(static diagnostic => diagnostic.Path);
    }
}
