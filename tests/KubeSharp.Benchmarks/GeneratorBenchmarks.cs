using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using KubeSharp.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KubeSharp.Benchmarks;

/// <summary>The generator on all types of Kubernetes: from nothing, after an edit of C#, and after an edit of the schema.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 3, warmupCount: 0, iterationCount: 5)]
public class GeneratorBenchmarks
{
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "benchmark", [Tree("class A { }")], options: new(OutputKind.DynamicallyLinkedLibrary));

    private readonly SchemaText _schema = new("kubernetes.json", File.ReadAllText(FactsDocument()));
    private SchemaText _editedSchema = null!;
    private GeneratorDriver _warm = null!;
    private int _edits;

    [GlobalSetup]
    public void Setup()
    {
        var text = _schema.GetText().ToString();
        _editedSchema = new("kubernetes.json", text.Replace("\"nodeName\"", "\"nodeNameX\"", StringComparison.Ordinal));
    }

    [IterationSetup(Targets = [nameof(UnrelatedEdit), nameof(SchemaEdit)])]
    public void Warm() => _warm = Driver(_schema).RunGenerators(_compilation);

    [Benchmark(Description = "all types, the first runs of a process")]
    public GeneratorDriver Cold() => Check(Driver(_schema).RunGenerators(_compilation));

    [Benchmark(Description = "an edit of C#")]
    public GeneratorDriver UnrelatedEdit() =>
        _warm.RunGenerators(_compilation.AddSyntaxTrees(Tree(FormattableString.Invariant($"class Edit{_edits++} {{ }}"))));

    [Benchmark(Description = "an edit of the schema")]
    public GeneratorDriver SchemaEdit() => Check(_warm.ReplaceAdditionalText(_schema, _editedSchema).RunGenerators(_compilation));

    private static CSharpGeneratorDriver Driver(AdditionalText schema) => CSharpGeneratorDriver.Create(
        [new SchemaGenerator().AsSourceGenerator()],
        [schema],
        CSharpParseOptions.Default,
        new SchemaOptions());

    private static GeneratorDriver Check(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single() is { Exception: null, GeneratedSources.Length: > 0 }
            ? driver
            : throw new InvalidOperationException("The generator generated nothing.");

    private static SyntaxTree Tree(string code) => CSharpSyntaxTree.ParseText(code);

    private static string FactsDocument() => typeof(GeneratorBenchmarks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == nameof(FactsDocument)).Value!;

    private sealed class SchemaText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class SchemaOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(new()
        {
            ["build_metadata.AdditionalFiles.KubeSharpKind"] = "Schema",
            ["build_metadata.AdditionalFiles.KubeSharpUnify"] = "false",
            ["build_metadata.AdditionalFiles.KubeSharpBackingFields"] = "true",
        });

        private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
        }
    }
}
