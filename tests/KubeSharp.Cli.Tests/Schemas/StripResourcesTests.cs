using KubeSharp.Cli.Tests.Machinery;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Cli.Tests.Schemas;

/// <summary><c>schema strip</c> of CustomResourceDefinitions.</summary>
public sealed class StripResourcesTests
{
    [Fact]
    public void A_definition_becomes_facts_that_refer_to_the_types_of_Kubernetes()
    {
        var result = CliRun.RunWithInput(ExampleDefinition.TrainRun, "schema", "strip", "-");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("\n\"com.example.ml.v1.TrainRun\":{", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n\"com.example.ml.v1.TrainRunStages\":{", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n\"com.example.ml.v1beta1.TrainRun\":{", result.Output, StringComparison.Ordinal);
        const string Container = "\"container\":{\"$ref\":\"#/components/schemas/io.k8s.api.core.v1.Container\"";
        Assert.Contains(Container, result.Output, StringComparison.Ordinal);
        Assert.Contains("\"status\":{}", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Prose", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_and_folders_give_the_same_document_in_whatever_order()
    {
        using var folder = new TemporaryFolder();
        var run = folder.Write("a/run.yaml", ExampleDefinition.TrainRun);
        var shelf = folder.Write("b/shelf.yml", ExampleDefinition.Small("Shelf"));
        folder.Write("b/other.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n");
        folder.Write("b/chart.yaml", "a: {{ .Values.a }}\n");

        var result = CliRun.Run("schema", "strip", run, shelf);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("\"com.example.shop.v1.Shelf\"", result.Output, StringComparison.Ordinal);
        Assert.Equal(result.Output, CliRun.Run("schema", "strip", shelf, run).Output);
        Assert.Equal(result.Output, CliRun.Run("schema", "strip", folder["b"], run).Output);
        Assert.Equal(0, CliRun.Run("schema", "strip", folder.Root, "-o", folder["out.json"]).ExitCode);
        Assert.Equal(result.Output, folder.Read("out.json"));
    }

    [Fact]
    public void Versions_kinds_names_and_the_status_are_chosen()
    {
        using var folder = new TemporaryFolder();
        var run = folder.Write("run.yaml", ExampleDefinition.TrainRun);
        var shelf = folder.Write("shelf.yaml", ExampleDefinition.Small("Shelf"));
        var names = folder.Write("names.json", "{\"com.example.ml.v1.TrainRun/spec/stages\": \"Stage\"}");

        var result = CliRun.Run(
            "schema", "strip", run, shelf, "--versions", "v1", "--kinds", "ml.example.com/v1/TrainRun", "--names", names, "--status");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("\n\"com.example.ml.v1.Stage\":{", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n\"com.example.ml.v1.TrainRunStatus\":{", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("v1beta1", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Shelf", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: b\n", @"^<stdin>\(1,1\): error KUBE0003: ")]
    [InlineData("kind: CustomResourceDefinition\na: [\n", @"^<stdin>\(\d,\d+\): error KUBE0001: ")]
    [InlineData("metadata:\n  name: {{ .Values.name }}\n", @"^<stdin>\(2,9\): error KUBE0013: ")]
    [InlineData("apiVersion: apiextensions.k8s.io/v1beta1\nkind: CustomResourceDefinition\n", @"^<stdin>\(1,13\): error KUBE0004: ")]
    public void What_is_wrong_with_a_definition_is_told_with_its_place(string text, string message)
    {
        var result = CliRun.RunWithInput(text, "schema", "strip", "-");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Matches(message, result.Error);
    }

    [Fact]
    public void Wrong_options_and_conflicts_are_told()
    {
        using var folder = new TemporaryFolder();
        var run = folder.Write("a/run.yaml", ExampleDefinition.TrainRun);
        var shelf = folder.Write("b/shelf.yaml", ExampleDefinition.Small("Shelf"));
        folder.Write("b/shelf2.yaml", ExampleDefinition.Small("Shelf", "integer"));
        folder.Write("c/none.yaml", "a: b\n");
        var names = folder.Write("names.json", "{\n\"a\": \"b c\"}");
        var openApi = folder.Write("openapi.json", "{\"definitions\": {}}");

        Assert.Matches("error KUBE0006: .*defined differently", Error("schema", "strip", folder["b"]));
        Assert.Matches("KUBE0009: no input has the kind 'Shelv'", Error("schema", "strip", run, shelf, "--kinds", "Shelf|Shelv"));
        Assert.Matches(@"names.json\(2,6\): error KUBE0004: ", Error("schema", "strip", run, "--names", names));
        Assert.Matches("c: error KUBE0003: no file in this folder", Error("schema", "strip", folder["c"]));
        Assert.Matches("KUBE0008: --lifecycle and --availability", Error("schema", "strip", folder["b"], "--lifecycle", names));
        Assert.Matches("KUBE0008: --versions, --kinds", Error("schema", "strip", openApi, "--kinds", "Pod"));
        Assert.Matches("KUBE1009: there is no such file", Error("schema", "strip", run, folder["missing"]));
    }

    [SharedDataFact("crds")]
    public void The_definitions_of_many_projects_become_one_document()
    {
        var result = CliRun.Run("schema", "strip", SharedData.PathOf("crds"));

        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Contains("\n\"io.ray.v1.RayCluster\":{", result.Output, StringComparison.Ordinal);
        Assert.InRange(result.OutputBytes.Length, 100_000, 1_000_000);
    }

    private static string Error(params string[] args)
    {
        var result = CliRun.Run(args);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        return result.Error;
    }
}
