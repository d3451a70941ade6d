using System.Globalization;
using KubeSharp.Schema.Diagnostics;
using KubeSharp.Tests;
using Microsoft.CodeAnalysis;
using Xunit;

namespace KubeSharp.Generators;

public sealed class DiagnosticsTests
{
    private const string Good = """
        "com.example.v1.Good":{"properties":{"name":{"type":"string"}}}
        """;

    [Theory]
    [InlineData("{\n  \"components\": oops", "KUBE0001", 1, 16)]
    [InlineData("[]", "KUBE0003", 0, 0)]
    [InlineData("{\"components\":{\"schemas\":{\n\"A\":7}}}", "KUBE0004", 1, 4)]
    public void A_bad_file_is_reported_at_its_place_and_leaves_others_alone(string text, string id, int line, int column)
    {
        var run = GeneratorRun.Of(SchemaFileText.OpenApi("schemas/bad.json", text), SchemaFileText.OfSchemas("good.json", Good));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal("schemas/bad.json", place.Path);
        Assert.Equal((line, column), (place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Contains("record Good", run.Source("KubeSharp.Example.V1.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50_000_000, 0)]
    [InlineData(0, 10_000)]
    public void A_file_too_long_or_too_deep_is_reported(int blanks, int depth)
    {
        var run = GeneratorRun.Of(SchemaFileText.OpenApi("big.json", new string(' ', blanks) + new string('[', depth)));

        Assert.Equal("KUBE0002", Assert.Single(run.Diagnostics).Id);
    }

    [Fact]
    public void A_wrong_option_is_reported_in_its_file()
    {
        var run = GeneratorRun.Of(SchemaFileText.OfSchemas("a.json", Good, ("KubeSharpNamespace", "A { }")));

        Assert.Equal("KUBE0008", Assert.Single(run.Diagnostics).Id);
    }

    [Fact]
    public void A_documentation_file_without_descriptions_is_reported()
    {
        var file = new SchemaFileText(
            "x.xml", "no", new Dictionary<string, string>(StringComparer.Ordinal) { ["KubeSharpKind"] = "Documentation" });

        Assert.Equal("KUBE0010", Assert.Single(GeneratorRun.Of(file).Diagnostics).Id);
    }

    [Fact]
    public void Files_that_the_project_does_not_mark_are_never_read()
    {
        var run = GeneratorRun.Of(new SchemaFileText("openapi.json", "{", new Dictionary<string, string>(StringComparer.Ordinal)));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void Every_rule_has_its_descriptor_and_its_line_in_the_release_file()
    {
        var tracked = File.ReadAllLines(Repository.PathOf("generators/KubeSharp.Generators/AnalyzerReleases.Unshipped.md"))
            .Concat(File.ReadAllLines(Repository.PathOf("generators/KubeSharp.Generators/AnalyzerReleases.Shipped.md")))
            .Where(line => line.StartsWith("KUBE", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        Assert.Equal(
            SchemaRules.All.Select(rule => (rule.Id, rule.Title, rule.Help, rule.Severity)),
            SchemaDescriptors.All.Select(descriptor => (
                descriptor.Id,
                descriptor.Title.ToString(CultureInfo.InvariantCulture),
                descriptor.Description.ToString(CultureInfo.InvariantCulture),
                descriptor.DefaultSeverity switch
                {
                    DiagnosticSeverity.Error => SchemaSeverity.Error,
                    DiagnosticSeverity.Warning => SchemaSeverity.Warning,
                    _ => SchemaSeverity.Information,
                })));
        Assert.Equal(
            SchemaDescriptors.All.Select(descriptor =>
                $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}"),
            tracked);
    }
}
