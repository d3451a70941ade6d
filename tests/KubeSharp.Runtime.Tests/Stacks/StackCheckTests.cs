using System.Globalization;
using KubeSharp.Tests.Kinds;
using Xunit;

namespace KubeSharp.Tests.Stacks;

public sealed class StackCheckTests
{
    [Fact]
    public void Two_of_one_group_kind_namespace_and_name_are_an_error_that_names_both_places()
    {
        var stack = new Stack("llm");
        stack.Add(Samples.Config("a", "ai"), "First.cs", 3);
        stack.Add(Samples.Config("a", "ai"), "Second.cs", 4);

        Assert.Equal(
            "Second.cs(4,1): error KUBE3003: ConfigMap ai/a is in environment 'dev' twice: added at First.cs(3) and here;"
            + " remove one or rename it",
            Assert.Single(Check(stack)).ToString());
    }

    [Fact]
    public void Duplicates_are_found_across_the_stacks_of_an_environment()
    {
        var first = new Stack("one");
        first.Add(Samples.Config("a"));
        var second = new Stack("two");
        second.Add(Samples.Config("a"));

        Assert.Equal("KUBE3003", Assert.Single(Check(first, second)).Id);
    }

    [Fact]
    public void The_version_does_not_make_two_objects_different()
    {
        var stack = new Stack("llm");
        stack.Add(Samples.Untyped("autoscaling/v1", "HorizontalPodAutoscaler", "a"));
        stack.Add(Samples.Untyped("autoscaling/v2", "HorizontalPodAutoscaler", "a"));

        Assert.Single(Check(stack), diagnostic => diagnostic.Id == "KUBE3003");
    }

    [Fact]
    public void Group_kind_namespace_and_name_make_two_objects_different()
    {
        var stack = new Stack("llm");
        stack.Add(Samples.Untyped("v1", "Service", "a"));
        stack.Add(Samples.Untyped("serving.knative.dev/v1", "Service", "a"));
        stack.Add(Samples.Untyped("v1", "ConfigMap", "a"));
        stack.Add(Samples.Untyped("v1", "Service", "b"));
        stack.Add(Samples.Untyped("v1", "Service", "a", "ai"));

        Assert.DoesNotContain(Check(stack), diagnostic => diagnostic.Id == "KUBE3003");
    }

    [Fact]
    public void A_typed_and_an_untyped_object_can_be_the_same()
    {
        var stack = new Stack("llm");
        stack.Add(Samples.Config("a", "ai"));
        stack.Add(Samples.Untyped("v1", "ConfigMap", "a", "ai"));

        Assert.Single(Check(stack));
    }

    [Fact]
    public void The_namespace_of_a_cluster_scoped_object_does_not_count()
    {
        var stack = new Stack("llm");
        stack.Add(new Namespace { Metadata = new("ai") });
        stack.Add(new Namespace { Metadata = new("ai") { Namespace = "x" } });

        Assert.Single(Check(stack));
    }

    [Fact]
    public void Objects_with_generated_names_are_never_the_same()
    {
        var stack = new Stack("llm");
        stack.Add(new ConfigMap { Metadata = new() { GenerateName = "run-" } });
        stack.Add(new ConfigMap { Metadata = new() { GenerateName = "run-" } });

        Assert.Empty(Check(stack));
    }

    [Fact]
    public void An_object_without_any_name_is_an_error()
    {
        var stack = new Stack("llm");
        stack.Add(new ConfigMap(), "Llm.cs", 5);
        stack.Add(new ConfigMap { Metadata = new("") }, "Llm.cs", 6);

        var found = Check(stack);

        Assert.Equal(
            "Llm.cs(5,1): error KUBE3005: ConfigMap of v1 in stack 'llm' has no name: set metadata.name, or metadata.generateName",
            found[0].ToString());
        Assert.Equal([("KUBE3005", 5), ("KUBE3005", 6)], found.Select(diagnostic => (diagnostic.Id, diagnostic.Line)));
    }

    [Fact]
    public void Many_objects_are_checked_without_comparing_each_with_each()
    {
        var stack = new Stack("llm");
        for (var i = 0; i < 200_000; i++)
        {
            stack.Add(Samples.Config(i.ToString(CultureInfo.InvariantCulture)));
        }

        stack.Add(Samples.Config("77"));

        // Comparing each with each would take minutes; the test runner would show it.
        Assert.Single(Check(stack));
    }

    private static List<Diagnostic> Check(params Stack[] stacks)
    {
        List<Diagnostic> diagnostics = [];
        StackCheck.Check(stacks, "environment 'dev'", diagnostics);
        return diagnostics;
    }
}
