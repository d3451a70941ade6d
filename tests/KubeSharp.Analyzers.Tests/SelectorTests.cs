using Xunit;

namespace KubeSharp.Analyzers.Tests;

public sealed class SelectorTests
{
    [Fact]
    public Task A_selector_that_the_template_does_not_match_is_an_error_at_the_label() => AnalyzedCode.CheckStackAsync("""
        Add(new Deployment
        {
            Metadata = new("web"),
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = {|KUBE1017:"web"|} } },
                Template = new()
                {
                    Metadata = new() { Labels = new() { ["app"] = "wep" } },
                    Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] },
                },
            },
        });
        """);

    [Fact]
    public Task Labels_that_are_shared_match() => AnalyzedCode.CheckStackAsync("""
        KMap<string> app = new() { ["app"] = "web" };
        Add(new Deployment
        {
            Metadata = new("web") { Labels = app },
            Spec = new()
            {
                Selector = app,
                Template = new()
                {
                    Metadata = new() { Labels = app },
                    Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] },
                },
            },
        });
        """);

    [Theory]
    [InlineData("map")]
    [InlineData("new() { [text] = \"web\" }")]
    [InlineData("new() { [\"app\"] = text }")]
    [InlineData("flag ? new() { [\"app\"] = \"web\" } : map")]
    [InlineData("map.With(\"app\", \"other\")")]
    public Task Labels_that_cannot_be_known_are_no_error(string labels) => AnalyzedCode.CheckStackAsync($$"""
        Add(new Deployment
        {
            Metadata = new("web"),
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = "web" } },
                Template = new()
                {
                    Metadata = new() { Labels = {{labels}} },
                    Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] },
                },
            },
        });
        """);

    [Fact]
    public Task An_object_that_with_completes_lacks_nothing() => AnalyzedCode.CheckStackAsync("""
        var start = new Deployment
        {
            Metadata = new("web"),
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = "web" } },
                Template = new() { Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] } },
            },
        };
        Add(start.WithSpec(spec => spec with { Template = spec.Template with { Metadata = new() { Labels = new() { ["app"] = "web" } } } }));
        """);

    [Fact]
    public Task What_with_makes_wrong_is_an_error_in_its_initializer() => AnalyzedCode.CheckStackAsync("""
        var good = new Pod
        {
            Metadata = new("web"),
            Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] },
        };
        Add(good with { Metadata = new({|KUBE1011:"Not_A_Name"|}) });
        """);

    [Fact]
    public Task Constants_fields_and_interpolations_are_followed() => AnalyzedCode.CheckAsync("""
        public sealed class Demo : Stack
        {
            private const string Team = "ml";
            private static readonly KMap<string> s_labels = new() { ["app"] = $"{Team}-web" };

            public Demo() : base("demo")
            {
                Add(new ReplicaSet
                {
                    Metadata = new("web"),
                    Spec = new()
                    {
                        Selector = new() { MatchLabels = new() { ["app"] = {|KUBE1017:$"{Team}-wep"|} } },
                        Template = new()
                        {
                            Metadata = new() { Labels = s_labels },
                            Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] },
                        },
                    },
                });
            }
        }
        """);
}
