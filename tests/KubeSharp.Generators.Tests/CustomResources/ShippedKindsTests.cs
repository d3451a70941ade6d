using Microsoft.CodeAnalysis;
using Xunit;

namespace KubeSharp.Generators.CustomResources;

/// <summary>Definitions of kinds that the package KubeSharp.MachineLearning has, in a project that references it.</summary>
public sealed class ShippedKindsTests
{
    private const string Property = "KubeSharpMachineLearningKinds";
    private const string Shipped = "|KubeSharp.Ray.V1.RayCluster|KubeSharp.Ray.V1.RayJob|";
    private const string Schema = "{type: object, properties: {spec: {type: object, properties: {x: {type: string}}}}}";

    private static readonly string s_text =
        CustomResourceText.Of("ray.io", "RayJob", Schema) + "---\n" + CustomResourceText.Of("ray.io", "RayCronJob", Schema) + "---\n"
        + CustomResourceText.Of("ray.io", "RayJob", Schema, "v1beta1").Replace("rayjobs", "rayjobs2", StringComparison.Ordinal);

    [Fact]
    public void A_kind_that_the_package_has_is_told_of_with_the_way_to_have_both()
    {
        var diagnostic = Assert.Single(Run(Shipped).Diagnostics);

        Assert.Equal(
            "crd.yaml(10,73): info KUBE0014: The project's own types of 'ray.io/v1' RayJob take the place of KubeSharp.MachineLearning's in "
                + "KubeSharp.Ray.V1; set Namespace on the item to have both.",
            diagnostic.ToString());
    }

    [Theory]
    [InlineData("KubeSharpNamespace", "Company")]
    [InlineData("KubeSharpKinds", "RayCronJob|ray.io/v1beta1/RayJob")]
    public void Types_that_do_not_clash_are_no_concern(string name, string value) => Assert.Empty(Run(Shipped, (name, value)).Diagnostics);

    [Fact]
    public void A_project_without_the_package_hears_nothing_of_it() => Assert.Empty(Run("").Diagnostics);

    [Fact]
    public void The_types_are_there_all_the_same() =>
        Assert.NotNull(Run(Shipped).Load().GetType("KubeSharp.Ray.V1.RayJobSpec"));

    [Fact]
    public void An_unrelated_edit_recomputes_nothing()
    {
        var run = Run(Shipped).AfterUnrelatedEdit();

        string[] steps = [StepNames.Documents, StepNames.Model, StepNames.Units, StepNames.KindSources, StepNames.Diagnostics];
        Assert.All(steps.SelectMany(step => Reasons(run, step)), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Single(run.Diagnostics);
    }

    [Fact]
    public void A_package_that_comes_or_goes_changes_no_code()
    {
        var run = Run("").AfterEdit(Property, Shipped);

        Assert.Single(run.Diagnostics);
        Assert.All(Reasons(run, StepNames.Units), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.Empty(run.AfterEdit(Property, "").Diagnostics);
    }

    private static GeneratorRun Run(string shipped, params (string Name, string Value)[] metadata) =>
        GeneratorRun.WithProperty(Property, shipped, CustomResourceText.File("crd.yaml", s_text, metadata));

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRun run, string step) =>
        run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);
}
