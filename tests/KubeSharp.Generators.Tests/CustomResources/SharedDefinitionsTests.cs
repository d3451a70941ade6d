using System.Text;
using KubeSharp.Tests;
using Microsoft.CodeAnalysis;
using Xunit;

namespace KubeSharp.Generators.CustomResources;

/// <summary>The definitions that projects of the ML ecosystem publish.</summary>
public sealed class SharedDefinitionsTests
{
    [SharedDataFact("crds")]
    public void They_compile_together_without_a_warning_and_share_the_types_of_Kubernetes()
    {
        var run = GeneratorRun.WithKinds(Files());

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        var assembly = run.Load();
        var template = typeof(Core.V1.PodTemplateSpec);
        Assert.Equal(template, assembly.GetType("KubeSharp.Ray.V1.RayClusterHeadGroupSpec")!.GetProperty("Template")!.PropertyType);
        Assert.Equal(
            typeof(KList<Core.V1.Toleration>),
            assembly.GetType("KubeSharp.Kueue.V1beta2.ResourceFlavorSpec")!.GetProperty("Tolerations")!.PropertyType);
    }

    [SharedDataFact("crds")]
    public void Their_code_has_less_than_three_million_bytes()
    {
        var run = GeneratorRun.WithKinds(Files());

        Assert.InRange(run.Result.GeneratedSources.Sum(source => Encoding.UTF8.GetByteCount(source.SourceText.ToString())), 1, 3_000_000);
    }

    [SharedDataFact("crds")]
    public void Their_code_does_not_depend_on_the_order_of_files()
    {
        var files = Files();

        var sources = GeneratorRun.WithKinds(files).Result.GeneratedSources;
        var reversed = GeneratorRun.WithKinds([.. files.Reverse()]).Result.GeneratedSources;

        Assert.Equal(Texts(sources), Texts(reversed));
    }

    private static IEnumerable<string> Texts(IEnumerable<GeneratedSourceResult> sources) =>
        sources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.SourceText.ToString());

    private static AdditionalText[] Files() =>
    [
        .. Directory.GetFiles(SharedData.PathOf("crds"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(path => CustomResourceText.File(path, File.ReadAllText(path))),
    ];
}
