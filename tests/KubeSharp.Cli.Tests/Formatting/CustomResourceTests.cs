using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KubeSharp.Cli.Tests.Machinery;
using KubeSharp.Tests;
using Xunit;
using Xunit.Abstractions;

namespace KubeSharp.Cli.Tests.Formatting;

/// <summary>Custom resources whose definitions are given with <c>--schema</c>, as they are in the world.</summary>
public sealed class CustomResourceTests(ITestOutputHelper log)
{
    private const string Manifests = "manifests";
    private const string Definitions = "crds";

    // A gap to fill in, which YAML takes for a list: projectID: [PROJECT_ID].
    private const string Broken = "external-secrets+external-secrets/docs/snippets/gcpsm-wif-iam-secret-store.yaml";

    [Fact]
    public void Every_field_of_a_custom_resource_comes_back()
    {
        using var folder = new TemporaryFolder();
        AssertComesBack(folder.Write("run.yaml", ExampleDefinition.TrainRun), leastDocuments: 2);
    }

    [SharedDataFact(Definitions)]
    public void Every_field_of_the_custom_resources_of_many_projects_comes_back() =>
        AssertComesBack(SharedData.PathOf(Definitions), leastDocuments: 50);

    [SharedDataFact(Manifests, Definitions)]
    public void Real_custom_resources_pass_the_strict_reader_and_keep_their_value()
    {
        var kinds = CustomResourceDefinitions.Read(SharedData.PathOf(Definitions))
            .Select(version => (version.ApiVersion, version.Kind)).ToHashSet();
        var objects = Directory.EnumerateFiles(SharedData.PathOf(Manifests), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".yaml" or ".yml" or ".json")
            .Where(path => path != SharedData.PathOf(Path.Combine(Manifests, Broken)))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => ManifestJson.Objects(CliRun.Run("fmt", path, "--format", "json").OutputBytes))
            .Where(value => kinds.Contains((TextOf(value, "apiVersion"), TextOf(value, "kind"))))
            .Select(value => value.GetRawText()).ToList();

        var count = AssertComesBack(objects, SharedData.PathOf(Definitions), nullIsAbsent: true);

        log.WriteLine($"{count} objects of {objects.Select(KindOf).Distinct(StringComparer.Ordinal).Count()} kinds");
        Assert.InRange(count, 50, int.MaxValue);
    }

    private static string TextOf(JsonElement value, string field) =>
        value.TryGetProperty(field, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";

    private static string KindOf(string json) => JsonNode.Parse(json)!["kind"]!.GetValue<string>();

    private void AssertComesBack(string definitions, int leastDocuments)
    {
        var documents = CustomResourceDefinitions.Read(definitions)
            .Select(version => new AllFieldsBuilder(OpenApiSchemas.Kubernetes)
                .BuildCustom(version.ApiVersion, version.Kind, version.Schema).ToJsonString())
            .ToList();

        var count = AssertComesBack(documents, definitions, nullIsAbsent: false);

        log.WriteLine($"{count} documents, {documents.Sum(document => (long)document.Length)} characters");
        Assert.InRange(count, leastDocuments, int.MaxValue);
    }

    private static int AssertComesBack(List<string> documents, string definitions, bool nullIsAbsent)
    {
        var text = $"{{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[{string.Join(",\n", documents)}]}}";
        using var expected = JsonDocument.Parse(text, new() { MaxDepth = 2000 });
        var source = expected.RootElement.GetProperty("items").EnumerateArray().ToList();
        foreach (var format in Formats.All)
        {
            var result = CliRun.RunWithInput(
                Encoding.UTF8.GetBytes(text), "fmt", "-", "--strict", "--schema", definitions, "--format", format);

            Assert.True(result is { ExitCode: 0, Error: "" }, $"exit code {result.ExitCode}: {result.Error}");
            var actual = Formats.Objects(result, format);
            Assert.Equal(source.Count, actual.Count);
            Assert.Empty(source.Zip(actual).SelectMany(pair => JsonComparison.Differences(pair.First, pair.Second, nullIsAbsent)));
        }

        return source.Count;
    }
}
