using System.Text.Json.Nodes;
using KubeSharp.Tests.Facts;
using Xunit;

namespace KubeSharp.Tests.Parity;

/// <summary>No field of a kind is missing or of another type than its definition says.</summary>
public sealed class ParityTests
{
    private const int KindCount = 39;

    private static readonly ManifestReader s_reader = new([MachineLearningKinds.Instance], new() { Strict = true });

    [SharedDataFact("crds")]
    public void The_types_are_those_of_the_definitions()
    {
        var differences = new List<string>();
        var comparison = new TypeComparison(differences);
        foreach (var (apiVersion, kind, schema) in Definitions())
        {
            var type = MachineLearningKinds.Instance.Find(apiVersion, kind);
            Assert.NotNull(type);
            comparison.CompareKind(type, schema);
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(40)));
        Assert.True(comparison.Count > 40_000, $"only {comparison.Count} fields have been compared");
    }

    [SharedDataFact("crds")]
    public void An_object_with_every_field_of_its_definition_is_read_and_written_without_loss()
    {
        foreach (var (apiVersion, kind, schema) in Definitions())
        {
            var expected = CompleteObject.Of(apiVersion, kind, schema);
            var result = s_reader.Read(expected.ToJsonString());
            Assert.True(result.Diagnostics.Count == 0, $"{kind}: {string.Join('\n', result.Diagnostics.Take(20))}");
            var actual = JsonNode.Parse(Assert.Single(result.Documents).Object.ToJson());
            Assert.True(JsonNode.DeepEquals(expected, actual), $"{kind} has changed:\n{actual}");
        }
    }

    [SharedDataFact("crds")]
    public void The_kinds_are_those_of_the_definitions() => Assert.Equal(
        Definitions().Select(definition => (definition.ApiVersion, definition.Kind)).Order(),
        MachineLearningKinds.Instance.Kinds.Order());

    [Fact]
    public void There_are_as_many_kinds_as_promised() => Assert.Equal(KindCount, MachineLearningKinds.Instance.Kinds.Count());

    private static IEnumerable<(string ApiVersion, string Kind, CrdSchema Schema)> Definitions() => FactsDocument.All.SelectMany(
        document => document.CrdPaths.SelectMany(path => CrdSchema.Read(path, document.VersionList)));
}
