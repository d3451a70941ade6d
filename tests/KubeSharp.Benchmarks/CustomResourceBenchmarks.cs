using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis;

namespace KubeSharp.Benchmarks;

/// <summary>
/// The generator on a folder of CustomResourceDefinitions, named by the environment variable <c>KUBESHARP_CRDS</c>: from nothing, after an
/// edit of C#, and after an edit of one definition.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 2, warmupCount: 0, iterationCount: 8)]
public class CustomResourceBenchmarks
{
    private ImmutableArray<AdditionalText> _files;
    private SchemaDriver.SchemaText _edited = null!;
    private GeneratorDriver _warm = null!;
    private int _edits;

    [GlobalSetup]
    public void Setup()
    {
        var folder = Environment.GetEnvironmentVariable("KUBESHARP_CRDS")
            ?? throw new InvalidOperationException("KUBESHARP_CRDS names no folder of CustomResourceDefinitions.");
        _files = [.. Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal)
            .Select(path => new SchemaDriver.SchemaText(path, File.ReadAllText(path)))];
        _edited = new(_files[0].Path, _files[0].GetText() + "# edited\n");
    }

    [IterationSetup(Targets = [nameof(UnrelatedEdit), nameof(DefinitionEdit)])]
    public void Warm() => _warm = SchemaDriver.Of(_files).RunGenerators(SchemaDriver.Compilation);

    [Benchmark(Description = "all definitions, the first runs of a process")]
    public GeneratorDriver Cold() => SchemaDriver.Check(SchemaDriver.Of(_files).RunGenerators(SchemaDriver.Compilation));

    [Benchmark(Description = "an edit of C#")]
    public GeneratorDriver UnrelatedEdit() => _warm.RunGenerators(
        SchemaDriver.Compilation.AddSyntaxTrees(SchemaDriver.Tree(FormattableString.Invariant($"class Edit{_edits++} {{ }}"))));

    [Benchmark(Description = "an edit of one definition")]
    public GeneratorDriver DefinitionEdit() =>
        SchemaDriver.Check(_warm.ReplaceAdditionalText(_files[0], _edited).RunGenerators(SchemaDriver.Compilation));
}
