using System.Collections.Immutable;
using KubeSharp.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KubeSharp.Benchmarks;

/// <summary>Drives the generator over files of schemas, all with the same metadata.</summary>
internal static class SchemaDriver
{
    public static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "benchmark", [Tree("class A { }")], options: new(OutputKind.DynamicallyLinkedLibrary));

    public static GeneratorDriver Of(ImmutableArray<AdditionalText> files, params (string Name, string Value)[] metadata) =>
        CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()], files, CSharpParseOptions.Default, new SchemaOptions(metadata));

    public static GeneratorDriver Check(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single() is { Exception: null, GeneratedSources.Length: > 0 }
            ? driver
            : throw new InvalidOperationException("The generator generated nothing.");

    public static SyntaxTree Tree(string code) => CSharpSyntaxTree.ParseText(code);

    internal sealed class SchemaText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class SchemaOptions((string Name, string Value)[] metadata) : AnalyzerConfigOptionsProvider
    {
        private readonly Options _options = new(metadata.Append(("KubeSharpKind", "Schema"))
            .ToDictionary(pair => "build_metadata.AdditionalFiles." + pair.Item1, pair => pair.Item2, StringComparer.Ordinal));

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;

        private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
        }
    }
}
