using KubeSharp.Schema.Diagnostics;
using Xunit;

namespace KubeSharp.Schema.Reading;

public sealed class SchemaOptionsReaderTests
{
    [Fact]
    public void Without_metadata_types_are_public_in_KubeSharp_and_the_kind_source_in_the_project()
    {
        var options = Read([], "Company.Apps", out var diagnostics);

        Assert.Equal(new SchemaOptions { KindSource = "Company.Apps.SchemaKinds" }, options);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Metadata_are_taken()
    {
        var options = Read(
            new()
            {
                ["KubeSharpNamespace"] = "Company.Crds",
                ["KubeSharpKindSource"] = "Company.Readers",
                ["KubeSharpAccessibility"] = "Internal",
                ["KubeSharpKinds"] = "Pod|apps/v1/Deployment",
            },
            null,
            out var diagnostics);

        Assert.Equal(
            new()
            {
                NamespaceRoot = "Company.Crds",
                KindSource = "Company.Readers",
                IsPublic = false,
                Kinds = "Pod|apps/v1/Deployment",
            },
            options);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("KubeSharpNamespace", "A;B")]
    [InlineData("KubeSharpNamespace", "A.class")]
    [InlineData("KubeSharpKindSource", "A { } class B")]
    [InlineData("KubeSharpAccessibility", "private")]
    [InlineData("KubeSharpChecksFixups", "maybe")]
    public void A_wrong_option_is_reported_and_its_default_taken(string name, string value)
    {
        var options = Read(new() { [name] = value }, null, out var diagnostics);

        Assert.Equal(new SchemaOptions(), options);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Same(SchemaRules.Option, diagnostic.Rule);
        Assert.StartsWith(
            $"The metadata {name["KubeSharp".Length..]} of the KubeSchema item is '{value}'", diagnostic.Message, StringComparison.Ordinal);
    }

    private static SchemaOptions Read(
        Dictionary<string, string> metadata, string? rootNamespace, out IReadOnlyList<SchemaDiagnostic> diagnostics)
    {
        var bag = new DiagnosticBag("schema.json");
        var options = SchemaOptionsReader.Read(name => metadata.GetValueOrDefault(name), rootNamespace, bag);
        diagnostics = bag.ToArray();
        return options;
    }
}
