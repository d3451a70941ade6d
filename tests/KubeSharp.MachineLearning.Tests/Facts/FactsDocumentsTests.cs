using System.Text.Json;
using KubeSharp.Schema.Facts;
using KubeSharp.Schema.Files;
using KubeSharp.Schema.Reading;
using Xunit;

namespace KubeSharp.Tests.Facts;

/// <summary>The committed facts documents: where they come from, and what they must not hold.</summary>
public sealed class FactsDocumentsTests
{
    /// <summary>Where a member name is not a keyword, but somebody's field or a name of a type.</summary>
    private static readonly HashSet<string> s_namesInside = new(StringComparer.Ordinal) { "properties", "schemas", "default" };

    private static readonly HashSet<string> s_prose = new(StringComparer.Ordinal)
    {
        "description", "message", "messageExpression", "title", "example", "externalDocs",
    };

    [Fact]
    public void Every_document_is_known() => Assert.Equal(
        FactsDocument.All.Select(document => document.Path).Order(StringComparer.Ordinal),
        FactsDocument.CommittedPaths.Order(StringComparer.Ordinal));

    [Fact]
    public void No_document_holds_prose() => Assert.Empty(FactsDocument.CommittedPaths.SelectMany(path =>
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return ProseIn(document.RootElement, Path.GetFileName(path)).ToList();
    }));

    [SharedDataFact("crds")]
    public void A_document_is_what_the_schema_compiler_makes_of_the_definitions()
    {
        foreach (var document in FactsDocument.All)
        {
            Assert.True(
                ResourceFacts.Write(Read(document), Names(document)) == File.ReadAllText(document.Path).ReplaceLineEndings("\n"),
                $"{document.Name}.json is not what the definitions say; make it again with the script beside it.");
        }
    }

    [SharedDataFact("crds")]
    public void Every_name_names_a_type() => Assert.Empty(FactsDocument.All.SelectMany(document => Names(document).Keys.Except(
        Read(document).SelectMany(file => file.Definitions).Select(definition => $"{definition.Package}.{definition.Place}"))));

    private static Dictionary<string, string> Names(FactsDocument document) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(document.NamesPath))!;

    private static IEnumerable<SchemaDocument> Read(FactsDocument document) => document.CrdPaths.Select(path =>
        SchemaFileReader.Read(path, File.ReadAllText(path), new SchemaOptions { Versions = document.Versions }));

    private static IEnumerable<string> ProseIn(JsonElement value, string path, bool isNames = false) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => !isNames && s_prose.Contains(member.Name)
            ? [$"{path}.{member.Name}"]
            : ProseIn(member.Value, $"{path}.{member.Name}", !isNames && s_namesInside.Contains(member.Name))),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => ProseIn(item, path + "[]")),
        _ => [],
    };
}
