using Xunit;

namespace KubeSharp.Analyzers.Tests;

/// <summary>What schemas of custom resources ask, in the compiler.</summary>
public sealed class CustomResourceTests
{
    [Fact]
    public Task A_value_outside_of_its_bounds_is_an_error_at_the_value() => AnalyzedCode.CheckStackAsync("""
        Add(new TrainJob
        {
            Metadata = new("run"),
            Spec = new()
            {
                RuntimeRef = new() { Name = "torch" },
                Trainer = new() { NumNodes = {|KUBE1037:-1|} },
            },
        });
        """);

    [Fact]
    public Task A_rule_that_fails_is_an_error_at_the_value_that_it_belongs_to() => AnalyzedCode.CheckStackAsync("""
        Add(new TrainJob
        {
            Metadata = new("run"),
            Spec = new()
            {
                RuntimeRef = new() { Name = "torch" },
                Trainer = new() { NumProcPerNode = {|KUBE1038:0|} },
            },
        });
        """);

    [Fact]
    public Task What_a_rule_misses_is_an_error_beside_holes() => AnalyzedCode.CheckStackAsync("""
        Add(new HTTPRoute
        {
            Metadata = new(text),
            Spec = new()
            {
                ParentRefs = [new() { Name = text }],
                Rules = [new() { Filters = [{|KUBE1038:new()|} { Type = "RequestRedirect" }], BackendRefs = [.. When(flag, new HTTPBackendRef { Name = text, Port = count })] }],
            },
        });
        """);

    [Theory]
    [InlineData("NumNodes = count")]
    [InlineData("NumNodes = flag ? 1 : count")]
    [InlineData("NumProcPerNode = count")]
    public Task What_cannot_be_known_is_no_error(string member) => AnalyzedCode.CheckStackAsync($$"""
        Add(new TrainJob
        {
            Metadata = new("run"),
            Spec = new() { RuntimeRef = new() { Name = "torch" }, Trainer = new() { {{member}} } },
        });
        """);

    [Fact]
    public Task A_default_of_the_server_counts_for_rules() => AnalyzedCode.CheckStackAsync("""
        Add(new HTTPRoute
        {
            Metadata = new("models"),
            Spec = new()
            {
                Rules = [new() { Matches = [new() { Path = {|KUBE1038:new()|} { Value = "models" } }] }],
            },
        });
        """);
}
