using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Json;
using Xunit;

namespace KubeSharp.Schema.Reading;

public sealed class OpenApiReaderTests
{
    [Fact]
    public void Malformed_JSON_is_reported_at_its_place()
    {
        var document = SchemaTestDocument.Read("{\n \"openapi\": oops}", path: "crds/bad.json");

        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Same(SchemaRules.Syntax, diagnostic.Rule);
        Assert.Equal("crds/bad.json", diagnostic.Path);
        Assert.Equal(new TextPosition(2, 13), diagnostic.Position);
        Assert.Equal(
            "The file is no valid JSON: a value was expected, not 'o'. Correct the line, or fetch the file again.", diagnostic.Message);
        Assert.Empty(document.Definitions);
    }

    [Fact]
    public void A_text_that_exceeds_a_limit_is_reported_as_such()
    {
        var document = SchemaTestDocument.Read(new string('[', 10_000));

        Assert.Same(SchemaRules.Limit, Assert.Single(document.Diagnostics).Rule);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"definitions":3}""")]
    [InlineData("""{"components":{"schemas":[]}}""")]
    public void What_has_no_schemas_is_no_OpenAPI_document(string text) =>
        Assert.Same(SchemaRules.NoSchemas, Assert.Single(SchemaTestDocument.Read(text).Diagnostics).Rule);

    [Theory]
    [InlineData("\"A\":7", 1, "A schema is an object, not a number: correct it, the field takes any value.")]
    [InlineData("\"A\":{\"type\":1}", 1, "'type' is a text, not a number; correct it, it is passed over.")]
    [InlineData("\"A\":{\"required\":\"x\"}", 1, "'required' is a list of texts, not a text; correct it, it is passed over.")]
    [InlineData("\"A\":{\"required\":[1]}", 1, "'required' is a list of texts, not one with a number; correct it, it is passed over.")]
    [InlineData("\"A\":{\"enum\":\"x\"}", 1, "'enum' is a list, not a text; correct it, it is passed over.")]
    [InlineData("\"A\":{\"properties\":[]}", 1, "'properties' is an object, not a list; correct it, it is passed over.")]
    [InlineData("\"A\":{\"properties\":{\"p\":null}}", 1, "A schema is an object, not null: correct it, the field takes any value.")]
    [InlineData(
        "\"A\":{\"x-kubernetes-group-version-kind\":[7]}",
        1,
        "'x-kubernetes-group-version-kind' holds something that is no group, version and kind.")]
    public void A_keyword_of_another_type_is_reported_and_left_out(string schemas, int line, string message)
    {
        var document = SchemaTestDocument.Read(SchemaTestDocument.Of(schemas + ",\"B\":{\"type\":\"object\"}"));

        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Same(SchemaRules.Malformed, diagnostic.Rule);
        Assert.Equal(line, diagnostic.Position.Line);
        Assert.Equal(message, diagnostic.Message);
        Assert.Equal(["A", "B"], document.Definitions.Select(definition => definition.Name));
    }

    [Fact]
    public void A_name_that_no_member_can_have_is_reported_and_left_to_UnknownFields()
    {
        var document = SchemaTestDocument.Read(SchemaTestDocument.Of(SchemaTestDocument.Texts("A", "good", "a\tb", "\uD800")));

        Assert.Equal(["good"], document.Definitions[0].Schema.Properties.Select(property => property.Name));
        Assert.All(document.Diagnostics, diagnostic => Assert.Same(SchemaRules.UnusableName, diagnostic.Rule));
        Assert.Contains(@"'a\u0009b'", document.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Contains(@"'\ud800'", document.Diagnostics[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Allof_of_one_reference_with_a_zero_default_is_that_reference()
    {
        var wrapped = ReadProperty("""{"allOf":[{"$ref":"#/components/schemas/B"}],"default":{},"description":"d"}""");
        var bare = ReadProperty("""{"$ref":"#/components/schemas/B","description":"d"}""");

        Assert.Equal(bare, wrapped);
        Assert.Equal("B", wrapped.Reference);
    }

    [Theory]
    [InlineData("\"\"", null)]
    [InlineData("0", null)]
    [InlineData("false", null)]
    [InlineData("{}", null)]
    [InlineData("[]", null)]
    [InlineData("null", null)]
    [InlineData("\"TCP\"", "\"TCP\"")]
    [InlineData("1", "1")]
    [InlineData("true", "true")]
    public void A_zero_value_is_no_default_of_Kubernetes_own_schemas(string json, string? expected) =>
        Assert.Equal(expected, ReadProperty($$"""{"default":{{json}}}""", "io.k8s.api.core.v1.Thing").Default);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("false", "false")]
    [InlineData("null", null)]
    public void A_zero_value_is_a_default_where_its_author_wrote_it(string json, string? expected) =>
        Assert.Equal(expected, ReadProperty($$"""{"default":{{json}}}""").Default);

    [Fact]
    public void A_reference_out_of_the_document_is_reported()
    {
        var document = SchemaTestDocument.Read(SchemaTestDocument.Of("\"A\":{\"properties\":{\"p\":{\"$ref\":\"http://example.com/x\"}}}"));

        Assert.Same(SchemaRules.UnknownReference, Assert.Single(document.Diagnostics).Rule);
    }

    [Fact]
    public void Scopes_are_read_from_paths()
    {
        const string Paths = """
            "/apis/a/v1/namespaces/{namespace}/pods/{name}":{"get":{
              "x-kubernetes-group-version-kind":{"group":"a","version":"v1","kind":"Pod"}}},
            "/apis/a/v1/pods":{"get":{"x-kubernetes-group-version-kind":{"group":"a","version":"v1","kind":"Pod"}}},
            "/apis/a/v1/nodes/{name}":{"get":{"x-kubernetes-group-version-kind":{"group":"a","version":"v1","kind":"Node"}}}
            """;
        const string Definitions = """
            "P":{"x-kubernetes-group-version-kind":[{"group":"a","version":"v1","kind":"Pod"}]},
            "N":{"x-kubernetes-group-version-kind":[{"group":"a","version":"v1","kind":"Node"}]},
            "X":{"x-kubernetes-group-version-kind":[{"group":"a","version":"v1","kind":"Other"}]}
            """;
        var document = SchemaTestDocument.Read("{\"paths\":{" + Paths + "},\"definitions\":{" + Definitions + "}}");

        Assert.Equal(
            [ResourceScope.Namespaced, ResourceScope.Cluster, ResourceScope.Unknown],
            document.Definitions.Select(definition => definition.Scope));
    }

    private static SchemaNode ReadProperty(string schema, string name = "A")
    {
        var document = SchemaTestDocument.Read(SchemaTestDocument.Of("\"" + name + "\":{\"properties\":{\"p\":" + schema + "}}"));
        Assert.Empty(document.Diagnostics);
        return document.Definitions[0].Schema.Properties[0].Schema;
    }
}
