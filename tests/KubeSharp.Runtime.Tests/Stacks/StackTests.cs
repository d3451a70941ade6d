using KubeSharp.Tests.Kinds;
using Xunit;

namespace KubeSharp.Tests.Stacks;

public sealed class StackTests
{
    [Fact]
    public void The_namespace_fills_namespaced_kinds_that_have_none()
    {
        var stack = new Stack("llm", "ai");

        Assert.Equal("ai", stack.Add(new ConfigMap { Metadata = new("settings") }).Metadata!.Namespace);
        Assert.Equal("other", stack.Add(new ConfigMap { Metadata = new("settings") { Namespace = "other" } }).Metadata!.Namespace);
        Assert.Null(stack.Add(new Namespace { Metadata = new("ai") }).Metadata!.Namespace);
    }

    [Fact]
    public void An_object_of_unknown_scope_gets_no_namespace()
    {
        var stack = new Stack("llm", "ai");

        var added = stack.Add(Samples.Untyped("example.com/v1", "Thing", "x"));

        Assert.Null(ObjectIdentity.NamespaceOf(added));
    }

    [Fact]
    public void Common_labels_reach_metadata_alone()
    {
        var stack = new Stack("llm", commonLabels: new() { ["team"] = "ml" });
        KMap<string> own = new() { ["app"] = "llm" };

        var added = stack.Add(new Deployment
        {
            Metadata = new("llm") { Labels = own },
            Spec = new() { Selector = own, Template = new() { Metadata = new() { Labels = own } } },
        });

        Assert.Equal(["app", "team"], added.Metadata!.Labels!.Keys);
        Assert.Equal(["app"], added.Spec!.Selector!.Keys);
        Assert.Equal(["app"], added.Spec.Template!.Metadata!.Labels!.Keys);
    }

    [Fact]
    public void An_objects_own_label_wins_and_keeps_its_place()
    {
        var stack = new Stack("llm", commonLabels: new() { ["team"] = "ml", ["app"] = "stack" });

        var added = stack.Add(new ConfigMap { Metadata = new("a") { Labels = new() { ["app"] = "own" } } });

        Assert.Equal([new("app", "own"), new("team", "ml")], added.Metadata!.Labels!);
    }

    [Fact]
    public void Common_labels_reach_untyped_objects()
    {
        var stack = new Stack("llm", commonLabels: new() { ["team"] = "ml" });

        var added = stack.Add(Samples.Untyped("example.com/v1", "Thing", "x"));

        Assert.Equal("ml", added.Fields["metadata"]["labels"]["team"].AsString());
    }

    [Fact]
    public void Filling_copies_the_metadata_and_shares_the_rest()
    {
        var deployment = new Deployment { Metadata = new("llm"), Spec = new() { Replicas = 1 } };

        var added = new Stack("llm", "ai").Add(deployment);

        Assert.Null(deployment.Metadata!.Namespace);
        Assert.Same(deployment.Spec, added.Spec);
    }

    [Fact]
    public void An_object_that_lacks_nothing_is_added_as_it_is()
    {
        var value = new ConfigMap { Metadata = new("a") { Namespace = "x", Labels = new() { ["team"] = "own" } } };

        Assert.Same(value, new Stack("llm", "ai", new() { ["team"] = "ml" }).Add(value));
    }

    [Fact]
    public void Several_objects_are_added_in_their_order_at_the_line_of_the_call()
    {
        var stack = new Stack("llm");
        stack.AddRange([Samples.Config("b"), Samples.Config("a")], "Llm.cs", 7);

        Assert.Equal(["b", "a"], stack.Objects.Select(ObjectIdentity.NameOf));
        Assert.Equal(new("Llm.cs", 7), stack.PlaceOf(1));
    }

    [Fact]
    public void The_place_of_an_object_is_the_line_that_added_it()
    {
        var stack = new Stack("llm");
        stack.Add(Samples.Config("a"));

        Assert.EndsWith("StackTests.cs", stack.PlaceOf(0).File, StringComparison.Ordinal);
        Assert.NotEqual(0, stack.PlaceOf(0).Line);
    }

    [Fact]
    public void A_partial_object_is_refused_at_the_line_that_adds_it()
    {
        var stack = new Stack("llm");

        var exception = Assert.Throws<ManifestException>(
            () => stack.Add(new ConfigMap(Samples.PartialMark) { Metadata = new("a") }, "Llm.cs", 7));

        var diagnostic = Assert.Single(exception.Diagnostics);
        Assert.StartsWith("Llm.cs(7,1): error KUBE3004: ConfigMap a is partial", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.Empty(stack.Objects);
    }

    [Fact]
    public void An_object_is_found_by_type_name_and_namespace()
    {
        var stack = new Stack("llm");
        var first = stack.Add(Samples.Config("a", "one"));
        var second = stack.Add(Samples.Config("a", "two"));
        stack.Add(Samples.Config("b"));

        Assert.Same(second, stack.Single<ConfigMap>("a", "two"));
        Assert.Same(first, stack.Find<KubernetesObject>("a", "one"));
        Assert.Null(stack.Find<Deployment>("a"));
        var exception = Assert.Throws<InvalidOperationException>(() => stack.Find<ConfigMap>("a"));
        Assert.Contains("ConfigMap one/a and ConfigMap two/a", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_that_is_not_there_is_an_error_that_lists_what_is()
    {
        var stack = new Stack("llm");
        Assert.Contains("it is empty", NotFound(), StringComparison.Ordinal);
        stack.Add(new Namespace { Metadata = new("ai") });
        Assert.Contains("it has no ConfigMap at all, but Namespace ai", NotFound(), StringComparison.Ordinal);
        stack.Add(Samples.Config("a", "x"));
        Assert.Contains("The stack 'llm' has no ConfigMap 'b': it has ConfigMap x/a.", NotFound(), StringComparison.Ordinal);
        stack.AddRange(Enumerable.Range(0, 30).Select(i => Samples.Config($"c{i}")));
        Assert.EndsWith("and 11 more.", NotFound(), StringComparison.Ordinal);

        string NotFound() => Assert.Throws<KeyNotFoundException>(() => stack.Remove<ConfigMap>("b")).Message;
    }

    [Fact]
    public void A_replaced_object_keeps_its_place_and_gets_the_stacks_namespace()
    {
        var stack = new Stack("llm", "ai");
        stack.Add(Samples.Config("a"), "Llm.cs", 7);
        stack.Add(Samples.Config("b"));

        var replaced = stack.Replace<ConfigMap>("a", _ => new() { Metadata = new("z") });

        Assert.Equal("ai", replaced.Metadata!.Namespace);
        Assert.Same(replaced, stack.Objects[0]);
        Assert.Equal(7, stack.PlaceOf(0).Line);
        Assert.Throws<InvalidOperationException>(() => stack.Replace<ConfigMap>("z", _ => null!));
    }

    [Fact]
    public void A_patch_changes_what_it_sets_and_nothing_else()
    {
        var stack = new Stack("llm", "ai");
        stack.Add(
            new Deployment { Metadata = new("llm"), Spec = new() { Replicas = 1, Selector = new() { ["app"] = "llm" } } },
            "Llm.cs",
            7);

        var patched = stack.Patch<Deployment>("llm", new(Samples.PartialMark) { Spec = new(Samples.PartialMark) { Replicas = 6 } });

        Assert.Same(patched, stack.Single<Deployment>("llm", "ai"));
        Assert.Equal((6, "llm", 7), (patched.Spec!.Replicas!.Value, patched.Spec.Selector!["app"], stack.PlaceOf(0).Line));
        Assert.Throws<KeyNotFoundException>(() => stack.Patch<Deployment>("web", new(Samples.PartialMark)));
    }

    [Fact]
    public void A_removed_object_is_gone_with_its_place()
    {
        var stack = new Stack("llm");
        stack.Add(Samples.Config("a"), "Llm.cs", 1);
        stack.Add(Samples.Config("b"), "Llm.cs", 2);

        Assert.Equal("a", stack.Remove<ConfigMap>("a").Metadata!.Name);
        Assert.Equal("b", ObjectIdentity.NameOf(Assert.Single(stack.Objects)));
        Assert.Equal(2, stack.PlaceOf(0).Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_stack_needs_a_name(string name) => Assert.Throws<ArgumentException>(() => new Stack(name));

    [Fact]
    public void A_stack_writes_itself()
    {
        var stack = new Stack("llm", "ai");
        stack.Add(Samples.Config("a"));
        stack.Add(new Namespace { Metadata = new("ai") });

        Assert.Equal(
            "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: ai\n---\n"
            + "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  namespace: ai\n",
            stack.ToYaml());
    }

    [Fact]
    public void A_stack_that_cannot_be_emitted_writes_nothing()
    {
        var stack = new Stack("llm");
        stack.Add(new ConfigMap());
        using var output = new MemoryStream();

        var exception = Assert.Throws<ManifestException>(() => stack.Write(output));

        Assert.Equal("KUBE3005", Assert.Single(exception.Diagnostics).Id);
        Assert.Equal(0, output.Length);
    }
}
