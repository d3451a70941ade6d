using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis;

namespace KubeSharp.Benchmarks;

/// <summary>The generator on all types of Kubernetes: from nothing, after an edit of C#, and after an edit of the schema.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 3, warmupCount: 0, iterationCount: 5)]
public class GeneratorBenchmarks
{
    private static readonly (string, string)[] s_metadata = [("KubeSharpUnify", "false"), ("KubeSharpBackingFields", "true")];

    private readonly SchemaDriver.SchemaText _schema = new("kubernetes.json", File.ReadAllText(FactsDocument()));
    private SchemaDriver.SchemaText _editedSchema = null!;
    private GeneratorDriver _warm = null!;
    private int _edits;

    [GlobalSetup]
    public void Setup()
    {
        var text = _schema.GetText().ToString();
        _editedSchema = new("kubernetes.json", text.Replace("\"nodeName\"", "\"nodeNameX\"", StringComparison.Ordinal));
    }

    [IterationSetup(Targets = [nameof(UnrelatedEdit), nameof(SchemaEdit)])]
    public void Warm() => _warm = SchemaDriver.Of([_schema], s_metadata).RunGenerators(SchemaDriver.Compilation);

    [Benchmark(Description = "all types, the first runs of a process")]
    public GeneratorDriver Cold() => SchemaDriver.Check(SchemaDriver.Of([_schema], s_metadata).RunGenerators(SchemaDriver.Compilation));

    [Benchmark(Description = "an edit of C#")]
    public GeneratorDriver UnrelatedEdit() => _warm.RunGenerators(
        SchemaDriver.Compilation.AddSyntaxTrees(SchemaDriver.Tree(FormattableString.Invariant($"class Edit{_edits++} {{ }}"))));

    [Benchmark(Description = "an edit of the schema")]
    public GeneratorDriver SchemaEdit() =>
        SchemaDriver.Check(_warm.ReplaceAdditionalText(_schema, _editedSchema).RunGenerators(SchemaDriver.Compilation));

    private static string FactsDocument() => typeof(GeneratorBenchmarks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == nameof(FactsDocument)).Value!;
}
