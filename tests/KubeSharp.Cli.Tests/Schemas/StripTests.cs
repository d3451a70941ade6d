using KubeSharp.Cli.Tests.Machinery;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Cli.Tests.Schemas;

public sealed class StripTests
{
    private const string OpenApi = """
        {
          "swagger": "2.0",
          "info": {"title": "Kubernetes", "version": "v1.36.4"},
          "definitions": {
            "io.example.v1.Thing": {
              "description": "Prose that nobody needs here.",
              "type": "object",
              "properties": {"name": {"description": "More prose.", "type": "string"}}
            }
          }
        }
        """;

    [SharedDataFact("openapi/kubernetes-v1.36.openapi.json", "openapi/lifecycle-v1.36.json", "openapi/availability-v1.30-v1.36.json")]
    public void The_committed_document_is_what_the_verb_makes_of_the_full_one()
    {
        using var folder = new TemporaryFolder();

        var result = CliRun.Run(
            "schema",
            "strip",
            SharedData.PathOf("openapi/kubernetes-v1.36.openapi.json"),
            "--lifecycle",
            SharedData.PathOf("openapi/lifecycle-v1.36.json"),
            "--availability",
            SharedData.PathOf("openapi/availability-v1.30-v1.36.json"),
            "--output",
            folder["facts.json"]);

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        var committed = Path.Combine(Repository.Root, "src", "KubeSharp.Kubernetes", "Schemas", "kubernetes-v1.36.json");
        Assert.Equal(File.ReadAllText(committed), folder.Read("facts.json"));
    }

    [Fact]
    public void Descriptions_go_and_facts_stay()
    {
        var result = CliRun.RunWithInput(OpenApi, "schema", "strip", "-");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("\"io.example.v1.Thing\"", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("rose", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", @"^<stdin>\(1,1\): error KUBE0003: ")]
    [InlineData("{\"definitions\": {\n\"a\": }}", @"^<stdin>\(2,\d+\): error KUBE0001: ")]
    [InlineData("{\"a\": 1}", @"^<stdin>\(1,1\): error KUBE0001: .*neither 'definitions'")]
    [InlineData("not json", @"^<stdin>\(1,1\): error KUBE0003: ")]
    public void A_malformed_document_is_told_with_its_place(string text, string message)
    {
        var result = CliRun.RunWithInput(text, "schema", "strip", "-");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Matches(message, result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_without_end_exceeds_a_limit()
    {
        var text = "{\"definitions\": " + string.Concat(Enumerable.Repeat("{\"a\": ", 10_000)) + "1" + new string('}', 10_001);

        var result = CliRun.RunWithInput(text, "schema", "strip", "-");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("error KUBE0002: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_of_a_mistake_is_named()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("openapi.json", OpenApi);
        var lifecycle = folder.Write("lifecycle.json", "[{]");

        var result = CliRun.Run("schema", "strip", input, "--lifecycle", lifecycle);
        var missing = CliRun.Run("schema", "strip", input, "--availability", folder["missing.json"]);
        var output = CliRun.Run("schema", "strip", input, "--output", folder.Root);

        Assert.Equal((1, 1, 1), (result.ExitCode, missing.ExitCode, output.ExitCode));
        Assert.StartsWith(lifecycle + "(1,", result.Error, StringComparison.Ordinal);
        Assert.StartsWith(folder["missing.json"] + ": error KUBE1009: ", missing.Error, StringComparison.Ordinal);
        Assert.StartsWith(folder.Root + ": error KUBE3006: ", output.Error, StringComparison.Ordinal);
    }
}
