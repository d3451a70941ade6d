using KubeSharp.Tests.App;
using KubeSharp.Tests.Kinds;
using KubeSharp.TypeModel;
using Xunit;

namespace KubeSharp.Tests.Custom;

/// <summary>Fields that a kind does not have are found however they come into a stack.</summary>
public sealed class RestrictionOfChangesTests
{
    private static PartialMarker Partial => Tests.Samples.PartialMark;

    [Fact]
    public void A_field_that_only_a_patch_brings_is_found()
    {
        var stack = StackWith<Patched>(template: null);
        Assert.False(SchemaType<Embedder<Patched>>.Instance.MayMeetRestrictions);

        stack.Patch<Embedder<Patched>>("a", new(Partial)
        {
            Template = new(Partial)
            {
                Spec = new(Partial)
                {
                    HostnameOverride = "x",
                    Servers = [new(Partial) { Name = "b", Limits = new() }],
                    ByName = new() { ["c"] = new() { Name = "c", Image = "d", Limits = new() } },
                },
            },
        });

        Assert.Equal(
            ["template.spec.servers[0].limits", "template.spec.hostnameOverride", "template.spec.byName[c].limits"],
            PathsIn(stack));
    }

    [Fact]
    public void A_field_that_a_patch_merges_into_an_item_is_found()
    {
        var stack = StackWith<Merged>(new() { Spec = new() { Servers = [new() { Name = "b", Image = "c" }] } });
        Assert.Empty(PathsIn(stack));

        stack.Patch<Embedder<Merged>>("a", new(Partial)
        {
            Template = new(Partial) { Spec = new(Partial) { Servers = [new(Partial) { Name = "b", Limits = new() }] } },
        });

        Assert.Equal(["template.spec.servers[0].limits"], PathsIn(stack));
    }

    [Fact]
    public void A_field_that_only_a_replacement_brings_is_found()
    {
        var stack = StackWith<Replaced>(template: null);
        Assert.False(SchemaType<Embedder<Replaced>>.Instance.MayMeetRestrictions);

        stack.Replace<Embedder<Replaced>>("a", old => old with { Template = new() { Spec = new() { HostnameOverride = "x" } } });

        Assert.Equal(["template.spec.hostnameOverride"], PathsIn(stack));
    }

    [Fact]
    public void A_field_is_an_error_at_the_line_that_brings_it()
    {
        var limited = new Server { Name = "b", Image = "c", Limits = new() };
        var stack = new Stack("llm");
        stack.Add(With<Placed>(new() { Spec = new() { Servers = [limited] } }), "Llm.cs", 1);
        Patch(new(Partial) { Metadata = new() { Labels = new() { ["a"] = "b" } } }, line: 2);
        Patch(new(Partial) { Template = new(Partial) { Spec = new(Partial) { HostnameOverride = "x" } } }, line: 3);
        Patch(new(Partial) { Template = new(Partial) { Spec = new(Partial) { HostnameOverride = "y" } } }, line: 4);
        stack.Replace<Embedder<Placed>>(
            "a",
            old => old with { Template = old.Template! with { Spec = old.Template.Spec! with { ByName = new() { ["c"] = limited } } } },
            file: "Llm.cs",
            line: 5);

        Assert.Equal(
            [("template.spec.servers[0].limits", 1), ("template.spec.hostnameOverride", 3), ("template.spec.byName[c].limits", 5)],
            Assert.Throws<ManifestException>(stack.ToYaml).Diagnostics.Select(diagnostic => (diagnostic.Path!, diagnostic.Line)));

        void Patch(Embedder<Placed> patch, int line) => stack.Patch("a", patch, file: "Llm.cs", line: line);
    }

    [Fact]
    public void What_an_object_added_in_the_place_of_another_one_has_is_an_error_at_its_own_line()
    {
        var stack = StackWith<Moved>(template: null);
        stack.Patch<Embedder<Moved>>("a", new(Partial) { Metadata = new() { Labels = new() { ["a"] = "b" } } }, file: "Llm.cs", line: 2);
        stack.Remove<Embedder<Moved>>("a");
        stack.Add(With<Moved>(new() { Spec = new() { HostnameOverride = "x" } }), "Llm.cs", 3);

        Assert.Equal(3, Assert.Single(Assert.Throws<ManifestException>(stack.ToYaml).Diagnostics).Line);
    }

    [Fact]
    public void A_field_of_a_resource_that_a_patch_puts_into_another_object_is_found()
    {
        var stack = new Stack("llm");
        stack.Add(new ConfigMap { Metadata = new("a") });
        stack.Add(Tests.Samples.Untyped("example.com/v1", "Bundle", "a"));
        KValue inner = With<Embedded>(new() { Spec = new() { HostnameOverride = "x" } });

        stack.Patch<ConfigMap>("a", new(Partial) { UnknownFields = new() { ["later"] = inner } });
        stack.Patch<UntypedObject>(
            "a", new(new() { ["apiVersion"] = "example.com/v1", ["kind"] = "Bundle", ["items"] = new() { ["b"] = [inner] } }));

        Assert.Equal(["later.template.spec.hostnameOverride", "items.b[0].template.spec.hostnameOverride"], PathsIn(stack));
    }

    [Fact]
    public void A_field_is_found_in_each_stack_of_an_environment()
    {
        var result = AppHarness.Run(app => app.Environment("dev", () =>
        {
            var plain = StackWith<Composed>(template: null);
            var patched = new Stack("patched", "ai");
            patched.AddRange(plain.Objects, "Llm.cs", 2);
            patched.Patch<Embedder<Composed>>("a", new(Partial)
            {
                Template = new(Partial) { Spec = new(Partial) { HostnameOverride = "x" } },
            }, file: "Llm.cs", line: 4);
            var composed = new Stack("composed", "prod");
            composed.AddRange(plain.Objects, "Llm.cs", 3);
            composed.Replace<Embedder<Composed>>(
                "a", _ => patched.Single<Embedder<Composed>>("a") with { Metadata = new("a") }, file: "Llm.cs", line: 5);
            return [plain, patched, composed];
        }));

        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Collection(
            result.Error.TrimEnd().Split('\n')[..2],
            line => Assert.StartsWith("Llm.cs(4,1): error KUBE1001: template.spec.hostnameOverride: Embedder ai/a: ", line),
            line => Assert.StartsWith("Llm.cs(5,1): error KUBE1001: template.spec.hostnameOverride: Embedder prod/a: ", line));
    }

    private static Embedder<TTest> With<TTest>(Template? template) => new() { Metadata = new("a"), Template = template };

    private static Stack StackWith<TTest>(Template? template)
    {
        var stack = new Stack("plain");
        stack.Add(With<TTest>(template));
        return stack;
    }

    private static IEnumerable<string> PathsIn(Stack stack)
    {
        List<Diagnostic> diagnostics = [];
        StackCheck.Check([stack], "a", diagnostics);
        Assert.All(diagnostics, static diagnostic => Assert.Equal("KUBE1001", diagnostic.Id));
        return diagnostics.Select(static diagnostic => diagnostic.Path);
    }

    private sealed class Patched;

    private sealed class Merged;

    private sealed class Replaced;

    private sealed class Placed;

    private sealed class Moved;

    private sealed class Embedded;

    private sealed class Composed;
}
