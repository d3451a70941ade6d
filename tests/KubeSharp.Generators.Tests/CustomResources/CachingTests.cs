using Microsoft.CodeAnalysis;
using Xunit;

namespace KubeSharp.Generators.CustomResources;

public sealed class CachingTests
{
    private const string Schema =
        "{type: object, properties: {spec: {type: object, properties: {size: {type: integer}, name: {type: string}}}}}";

    private static readonly SchemaFileText s_first = CustomResourceText.File("a.yaml", CustomResourceText.Of("first.com", "Thing", Schema));

    private static readonly SchemaFileText s_second =
        CustomResourceText.File("b.yaml", CustomResourceText.Of("second.com", "Thing", Schema));

    [Fact]
    public void An_unrelated_edit_recomputes_nothing()
    {
        var run = GeneratorRun.WithKinds(s_first, s_second).AfterUnrelatedEdit();

        string[] steps = [StepNames.Documents, StepNames.Model, StepNames.Units, StepNames.KindSources, StepNames.Diagnostics];
        foreach (var step in steps)
        {
            Assert.All(Reasons(run, step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }
    }

    [Fact]
    public void An_edit_of_one_definition_reads_that_file_alone_and_leaves_the_code_of_others()
    {
        var edited = CustomResourceText.File(
            "b.yaml", CustomResourceText.Of("second.com", "Thing", Schema.Replace("integer", "string", StringComparison.Ordinal)));

        var run = GeneratorRun.WithKinds(s_first, s_second).AfterEdit(s_second, edited);

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], Reasons(run, StepNames.Documents));
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified], Reasons(run, StepNames.Units));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(run, StepNames.KindSources));
    }

    [Fact]
    public void An_edit_of_a_comment_changes_no_code()
    {
        var edited = CustomResourceText.File("b.yaml", "# edited\n" + s_second.GetText());

        var run = GeneratorRun.WithKinds(s_first, s_second).AfterEdit(s_second, edited);

        Assert.All(
            Reasons(run, StepNames.Units),
            reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRun run, string step) =>
        run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);
}
