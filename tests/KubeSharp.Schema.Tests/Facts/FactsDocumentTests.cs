using KubeSharp.Schema.Json;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Schema.Facts;

public sealed class FactsDocumentTests
{
    private const string OpenApi = "openapi/kubernetes-v1.36.openapi.json";
    private const string Lifecycle = "openapi/lifecycle-v1.36.json";
    private const string Availability = "openapi/availability-v1.30-v1.36.json";

    [SharedDataFact(OpenApi, Lifecycle, Availability)]
    public void The_committed_document_is_a_fresh_strip_of_its_sources()
    {
        var committed = File.ReadAllText(Repository.PathOf("src/KubeSharp.Kubernetes/Schemas/kubernetes-v1.36.json"));

        Assert.Equal(FactsDocument.Strip(Text(OpenApi), Text(Lifecycle), Text(Availability)), committed);
    }

    [SharedDataTheory("openapi/server/openapi-v2.json", "openapi/server/openapi-v3.api__v1.json")]
    [InlineData("openapi/server/openapi-v2.json")]
    [InlineData("openapi/server/openapi-v3.api__v1.json")]
    public void A_stripped_document_says_the_same_as_its_source_and_has_no_prose(string path)
    {
        var stripped = FactsDocument.Strip(Text(path));

        var source = SchemaTestDocument.Read(Text(path)).Definitions.ToDictionary(definition => definition.Name, StringComparer.Ordinal);
        var facts = SchemaTestDocument.Read(stripped);
        Assert.Empty(facts.Diagnostics);
        Assert.Equal(source.Count, facts.Definitions.Count);
        Assert.All(facts.Definitions, definition =>
        {
            Assert.Equal(source[definition.Name].Schema.WithoutProse(), definition.Schema);
            Assert.Equal(source[definition.Name].Kinds, definition.Kinds);
            Assert.Equal(source[definition.Name].Scope, definition.Scope);
        });
        Assert.Equal(stripped, FactsDocument.Strip(stripped));
    }

    [Fact]
    public void Facts_are_added_as_keywords_and_prose_is_left_out()
    {
        const string Source = """
            {"swagger":"2.0","info":{"title":"T","version":"v1","description":"prose"},"paths":{"/x":{}},"definitions":{
            "b.v1.Thing":{"description":"prose","type":"object",
             "x-kubernetes-group-version-kind":[{"group":"b","kind":"Thing","version":"v1"}],
             "properties":{"description":{"description":"prose","type":"string"},
              "new":{"$ref":"#/definitions/a.v1.Part"},"old":{"type":"string","default":""}}},
            "a.v1.Part":{"type":"object","title":"prose","example":1,"externalDocs":{}}}}
            """;
        const string Kinds = """
            [{"group":"b","version":"v1","kind":"Thing","schema":"b.v1.Thing","scope":"Cluster","client":true,
             "introduced":"1.2","deprecated":"1.35","removed":"1.38","replacement":"b/v2 Thing"}]
            """;
        const string Fields = """{"versions":[],"kinds":{"b/v1/Thing":"1.31"},"fields":{"b.v1.Thing":{"new":"1.34","old":"1.31"}}}""";

        // Each schema is one line down to its properties; it is broken here to be read.
        Assert.Equal(
            """
            {
            "openapi":"3.0.0",
            "info":{"title":"T","version":"v1"},
            "paths":{},
            "components":{"schemas":{
            "a.v1.Part":{"type":"object"},
            "b.v1.Thing":{"type":"object","x-kubernetes-group-version-kind":[{"group":"b","kind":"Thing","version":"v1"}],<>
            "x-kubesharp-scope":"Cluster","x-kubesharp-client":true,"x-kubesharp-since":"1.31",<>
            "x-kubesharp-deprecated-in":"1.35","x-kubesharp-removed-in":"1.38","x-kubesharp-replaced-by":"b/v2 Thing","properties":{
            "description":{"type":"string"},
            "new":{"$ref":"#/components/schemas/a.v1.Part","x-kubesharp-since":"1.34"},
            "old":{"type":"string"}
            }}
            }}}

            """.Replace("<>\n", "", StringComparison.Ordinal),
            FactsDocument.Strip(Source, Kinds, Fields));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void What_is_no_document_is_refused(string text) => Assert.Throws<JsonException>(() => FactsDocument.Strip(text));

    private static string Text(string path) => File.ReadAllText(SharedData.PathOf(path));
}
