using KubeSharp.Cli.Tests.Machinery;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Cli.Tests.Formatting;

/// <summary><c>fmt --schema</c>: custom resources are read into the types of their definitions.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _definition;

    public SchemaTests() => _definition = _folder.Write("crds/run.yaml", ExampleDefinition.TrainRun);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Fields_come_in_the_order_of_the_schema_and_keep_their_comments()
    {
        const string Text = "spec:\n  workers: 2\n  # which one\n  model: a\nkind: TrainRun\n"
            + "metadata: {name: x}\napiVersion: ml.example.com/v1\n";

        var result = Format(Text, "--strict");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            "apiVersion: ml.example.com/v1\nkind: TrainRun\nmetadata:\n  name: x\nspec:\n  # which one\n  model: a\n  workers: 2\n",
            result.Output);
    }

    [Theory]
    [InlineData("moddel: a", @"\(4,9\): {0} KUBE1001: spec.moddel: TrainRunSpec has no field 'moddel'; did you mean 'model'\?")]
    [InlineData("stages: [{name: a, grid: [[1]], gird: 1}]", "KUBE1001: spec.stages.0..gird: TrainRunStages has no field 'gird'")]
    [InlineData("container: {name: a, image: b, lifecycle: {}}", "KUBE1001: spec.container.lifecycle: .*TrainRun .* has none here")]
    public void What_the_definition_does_not_know_is_kept_with_a_warning_and_refused_when_strict(string field, string message)
    {
        var text = Run(field);

        var loose = Format(text);
        var strict = Format(text, "--strict");

        Assert.Equal(0, loose.ExitCode);
        Assert.Matches(message.Replace("{0}", "warning", StringComparison.Ordinal), loose.Error);
        Assert.Contains(field.Split([':', '{', '['])[0], loose.Output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (strict.ExitCode, strict.Output));
        Assert.Matches(message.Replace("{0}", "error", StringComparison.Ordinal), strict.Error);
    }

    [Theory]
    [InlineData("workers: many", "KUBE1002: spec.workers: expected a 32-bit integer, found a text")]
    [InlineData("stages: {}", "KUBE1002: spec.stages: expected a list")]
    [InlineData("stages: [{name: a, grid: [[x]]}]", "KUBE1002: spec.stages.0..grid.0..0.: expected a number")]
    [InlineData("stages: [{name: a, hooks: {b: [{run: 1}]}}]", @"KUBE1002: spec\.stages\[0\]\.hooks.*run: expected a text")]
    [InlineData("budget: much", "KUBE1003: spec.budget: the text is no quantity")]
    [InlineData("container: {name: a, env: [{name: b, value: 1}]}", "KUBE1002: spec.container.env.0..value: expected a text")]
    public void A_value_of_another_type_is_an_error(string field, string message)
    {
        var result = Format(Run(field));

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Matches(message, result.Error);
    }

    [Fact]
    public void The_status_is_checked_too_and_what_takes_any_value_is_not()
    {
        var good = Format(Run("config: {a: {b: [1, null]}}\n  pause: null\nstatus: {phase: done}"), "--strict");
        var bad = Format(Run("model: a\nstatus: {rounds: three}"));

        Assert.Equal((0, ""), (good.ExitCode, good.Error));
        Assert.Contains("pause: null", good.Output, StringComparison.Ordinal);
        Assert.Contains("status.rounds: expected a 64-bit integer", bad.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_no_definition_has_passes_through_unless_strict()
    {
        const string Text = "apiVersion: ml.example.com/v2\nkind: TrainRun\nb: 1\na: 2\n";

        Assert.Equal((0, Text, ""), Of(Format(Text)));
        Assert.Contains("KUBE1006", Format(Text, "--strict").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_of_a_kind_that_the_tool_knows_counts_more()
    {
        var text = ExampleDefinition.Small("Deployment").Replace("shop.example.com", "apps", StringComparison.Ordinal);
        var definition = _folder.Write("deployment.yaml", text);
        const string Text = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  size: big\n";

        Assert.Equal((0, Text, ""), Of(CliRun.RunWithInput(Text, "fmt", "-", "--strict", "--schema", definition)));
    }

    [Fact]
    public void Of_a_definition_without_schema_all_fields_are_kept()
    {
        var definition = _folder.Write("free.yaml", """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: notes.shop.example.com}
            spec:
              group: shop.example.com
              scope: Namespaced
              names: {kind: Note, plural: notes}
              versions:
              - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {x-kubernetes-preserve-unknown-fields: true, type: object}}}
            """);
        const string Text = "apiVersion: shop.example.com/v1\nkind: Note\nmetadata:\n  name: a\nb: 1\na:\n- null\n";

        Assert.Equal((0, Text, ""), Of(CliRun.RunWithInput(Text, "fmt", "-", "--strict", "--schema", definition)));
        var wrong = Text.Replace("name: a", "name: 1", StringComparison.Ordinal);
        var result = CliRun.RunWithInput(wrong, "fmt", "-", "--schema", definition);
        Assert.Contains("metadata.name: expected a text", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_schemas_may_hold_other_files_and_several_can_be_given()
    {
        _folder.Write("crds/more/deployment.yaml", "apiVersion: apps/v1\nkind: Deployment\n");
        _folder.Write("crds/chart.yaml", "a: {{ .b }}\n");
        var shelf = _folder.Write("shelf.yaml", ExampleDefinition.Small("Shelf"));
        var text = Run("model: a") + "---\napiVersion: shop.example.com/v1\nkind: Shelf\nspec: {size: big}\n";

        var result = CliRun.RunWithInput(text, "fmt", "-", "--strict", "--schema", _folder["crds"], "--schema", shelf);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public void Definitions_that_cannot_be_read_are_told_and_nothing_is_formatted()
    {
        var broken = _folder.Write("broken/a.yaml", "kind: CustomResourceDefinition\nspec: [\n");
        _folder.Write("none/a.yaml", "a: b\n");
        var twice = _folder.Write("twice.yaml", ExampleDefinition.Small("Shelf") + "---\n" + ExampleDefinition.Small("Shelf", "integer"));

        Assert.Matches(@"a.yaml\(\d,\d+\): error KUBE0001: ", Refused(_folder["broken"]));
        Assert.Matches(@"a.yaml\(\d,\d+\): error KUBE0001: ", Refused(broken));
        Assert.Matches("none: error KUBE0003: ", Refused(_folder["none"]));
        Assert.Matches(@"none.a.yaml\(1,1\): error KUBE0003: ", Refused(Path.Combine(_folder["none"], "a.yaml")));
        Assert.Matches("error KUBE0006: ", Refused(twice));
        Assert.Matches("missing: error KUBE1009: ", Refused(_folder["missing"]));
    }

    private static string Run(string fields) => $"apiVersion: ml.example.com/v1\nkind: TrainRun\nspec:\n        {fields}\n"
        .Replace("\n  pause", "\n        pause", StringComparison.Ordinal);

    private static (int ExitCode, string Output, string Error) Of(CliResult result) => (result.ExitCode, result.Output, result.Error);

    private CliResult Format(string text, params string[] options) =>
        CliRun.RunWithInput(text, ["fmt", "-", "--schema", _definition, .. options]);

    private static string Refused(string schema)
    {
        var result = CliRun.RunWithInput(Run("model: a"), "fmt", "-", "--schema", schema);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        return result.Error;
    }
}
