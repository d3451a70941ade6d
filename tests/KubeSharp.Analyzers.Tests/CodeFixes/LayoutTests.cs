using Xunit;

namespace KubeSharp.Analyzers.Tests.CodeFixes;

/// <summary>What is added is laid out as what is there.</summary>
public sealed class LayoutTests
{
    [Theory]
    [InlineData("{ ['a'] = 'b' }", "{ ['a'] = 'b', ['app'] = 'web' }")]
    [InlineData("{ ['a'] = 'b', }", "{ ['a'] = 'b', ['app'] = 'web', }")]
    [InlineData("{ }", "{ ['app'] = 'web' }")]
    [InlineData("{ ['a'] = 'b' /* b */ }", "{ ['a'] = 'b', ['app'] = 'web' /* b */ }")]
    [InlineData("{\n  ['a'] = 'b',\n}", "{\n  ['a'] = 'b',\n  ['app'] = 'web',\n}")]
    [InlineData("{\n  ['a'] = 'b'\n}", "{\n  ['a'] = 'b',\n  ['app'] = 'web'\n}")]
    [InlineData("{\n  ['a'] = 'b', // why\n}", "{\n  ['a'] = 'b', // why\n  ['app'] = 'web',\n}")]
    [InlineData("{\n  ['a'] = 'b' // why\n}", "{\n  ['a'] = 'b', // why\n  ['app'] = 'web'\n}")]
    [InlineData("{\r\n  ['a'] = 'b',\r\n}", "{\r\n  ['a'] = 'b',\r\n  ['app'] = 'web',\r\n}")]
    [InlineData("{\n\t['a'] = 'b',\n}", "{\n\t['a'] = 'b',\n\t['app'] = 'web',\n}")]
    [InlineData("{ ['a'] = 'b',\n  ['c'] = 'd' }", "{ ['a'] = 'b',\n  ['c'] = 'd',\n  ['app'] = 'web' }")]
    [InlineData("{\n  // none yet\n}", "{\n    ['app'] = 'web',\n  // none yet\n}")]
    public Task An_entry(string labels, string mended) => FixedCode.CheckAsync(
        Workload("""{|KUBE1017:"web"|}""", labels), "Give the template the label 'app=web'", Workload("\"web\"", mended));

    private static string Workload(string value, string labels) => $$"""
        Add(new ReplicaSet
        {
            Metadata = new("web"),
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = {{value}} } },
                Template = new()
                {
                    Metadata = new() { Labels = new() {{labels.Replace('\'', '"')}} },
                    Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] },
                },
            },
        });
        """;
}
