using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KubeSharp.Cli.Tests.Machinery;
using Xunit;

namespace KubeSharp.Cli.Tests.Formatting;

public sealed class AllFieldsTests
{
    // At least so many kinds are written by clients; fewer would mean that the test walks a part of the schema.
    private const int LeastKinds = 100;

    public static TheoryData<string, string, string> Kinds()
    {
        var kinds = new TheoryData<string, string, string>();
        foreach (var (apiVersion, kind, schema) in OpenApiSchemas.Kubernetes.ClientKinds())
        {
            kinds.Add(apiVersion, kind, schema);
        }

        return kinds;
    }

    [Fact]
    public void The_schema_has_all_the_kinds_that_clients_write() => Assert.InRange(Kinds().Count, LeastKinds, int.MaxValue);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_of_a_kind_comes_back(string apiVersion, string kind, string schema) =>
        AssertComesBack(new AllFieldsBuilder(OpenApiSchemas.Kubernetes).Build(apiVersion, kind, schema));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_smallest_document_of_a_kind_comes_back(string apiVersion, string kind, string schema) =>
        AssertComesBack(new AllFieldsBuilder(OpenApiSchemas.Kubernetes).BuildMinimal(apiVersion, kind, schema));

    private static void AssertComesBack(JsonObject document)
    {
        var text = document.ToJsonString();
        using var expected = JsonDocument.Parse(text);
        foreach (var format in Formats.All)
        {
            var result = CliRun.RunWithInput(Encoding.UTF8.GetBytes(text), "fmt", "-", "--strict", "--format", format);

            Assert.True(result is { ExitCode: 0, Error: "" }, $"exit code {result.ExitCode}: {result.Error}");
            var actual = Assert.Single(Formats.Objects(result, format));
            Assert.Empty(JsonComparison.Differences(expected.RootElement, actual));
            Assert.Equal(result.Output, CliRun.RunWithInput(result.OutputBytes, "fmt", "-", "--strict", "--format", format).Output);
        }
    }
}
