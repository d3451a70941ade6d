using Microsoft.CodeAnalysis;
using Xunit;

namespace KubeSharp.Generators.CustomResources;

public sealed class DocumentationTests
{
    private static readonly SchemaFileText s_file = CustomResourceText.File("a.yaml", CustomResourceText.Of(
        "first.com",
        "Thing",
        """
        {type: object, properties: {spec: {type: object, description: What is wanted., properties: {
          mode: {type: string, enum: [fast, "2"], description: How fast.}, size: {type: integer, minimum: 1}}}}}
        """));

    [Fact]
    public void Types_have_the_descriptions_of_their_definition()
    {
        var source = SourceOf(GeneratorRun.WithKinds(s_file));

        Assert.Contains("/// <summary>What is wanted.</summary>", source, StringComparison.Ordinal);
        Assert.Contains("/// <summary>How fast.</summary>", source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_whose_documentation_nobody_sees_has_the_same_code_without_it()
    {
        var documented = GeneratorRun.WithKinds(s_file);
        var undocumented = GeneratorRun.WithProperty(GeneratorRun.Documentation, "false", s_file);

        Assert.DoesNotContain("///", SourceOf(undocumented), StringComparison.Ordinal);
        Assert.Equal(
            SourceOf(documented).Split('\n').Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)),
            SourceOf(undocumented).Split('\n'));
        Assert.Equal(Types(documented), Types(undocumented));
    }

    [Fact]
    public void The_documentation_is_part_of_the_last_step_alone()
    {
        var run = GeneratorRun.WithProperty(GeneratorRun.Documentation, "false", s_file).AfterEdit(GeneratorRun.Documentation, "true");

        Assert.Contains("/// <summary>How fast.</summary>", SourceOf(run), StringComparison.Ordinal);
        Assert.All(
            run.Result.TrackedSteps[StepNames.Units].SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private static string SourceOf(GeneratorRun run) => run.Source("KubeSharp.First.V1.g.cs");

    private static IEnumerable<string> Types(GeneratorRun run) => run.Output.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1591")
        .Select(diagnostic => diagnostic.ToString())
        .Concat(run.Output.GetSymbolsWithName(_ => true).Select(symbol => symbol.ToDisplayString()).Order(StringComparer.Ordinal));
}
