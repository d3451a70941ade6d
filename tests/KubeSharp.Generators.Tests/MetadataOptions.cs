using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubeSharp.Generators;

/// <summary>Gives the generator the properties of the project and the metadata of files as a build does.</summary>
internal sealed class MetadataOptions(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_none = new(new Dictionary<string, string>(StringComparer.Ordinal));

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(properties.Append(("RootNamespace", "Company")).ToDictionary(
            property => property.Item1 == GeneratorRun.Documentation ? property.Item1 : "build_property." + property.Item1,
            property => property.Item2,
            StringComparer.Ordinal));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is SchemaFileText file
        ? new Options(file.Metadata.ToDictionary(
            pair => "build_metadata.AdditionalFiles." + pair.Key, pair => pair.Value, StringComparer.Ordinal))
        : s_none;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
