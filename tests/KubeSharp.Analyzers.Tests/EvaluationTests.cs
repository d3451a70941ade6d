using Xunit;

namespace KubeSharp.Analyzers.Tests;

/// <summary>What is found out about expressions without running them.</summary>
public sealed class EvaluationTests
{
    [Fact]
    public Task Members_that_hold_each_other_twice_are_looked_at_once() => AnalyzedCode.CheckAsync("""
        public sealed class Demo : Stack
        {
            private static KList<string> Left => ["a", .. Right, .. Right];

            private static KList<string> Right => [.. Left, .. Left];

            public Demo() : base("demo") => Add(new Pod
            {
                Metadata = new("web"),
                Spec = new() { Containers = [new() { Name = {|KUBE1011:"No Name"|}, Image = "nginx:1.29", Args = Left }] },
            });
        }
        """);

    [Fact]
    public Task A_null_that_is_written_counts_as_an_item() => AnalyzedCode.CheckStackAsync("""
        Add(new Pod
        {
            Metadata = new("web"),
            Spec = new()
            {
                Containers = [new() { Name = "web", Image = "nginx:1.29", UnknownFields = new() { ["env"] = [{|KUBE1010:KValue.Null|}] } }],
            },
        });
        """);

    [Fact]
    public Task A_local_that_is_set_twice_is_not_known() => AnalyzedCode.CheckStackAsync("""
        var name = "No Name";
        if (flag)
        {
            name = "web";
        }

        Add(new ConfigMap { Metadata = new(name) });
        """);
}
