using KubeSharp.Schema.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubeSharp.Generators;

/// <summary>An additional file that the generator reads.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Text">All of it.</param>
/// <param name="Options">What its author wants of the types.</param>
internal sealed record SchemaFile(SchemaFileKind Kind, string Path, string Text, SchemaOptions Options)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>Reads a file that the project marks as ours; null for all others, whatever they are called.</summary>
    public static SchemaFile? TryRead(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        var options = provider.GetOptions(file);
        if (!options.TryGetValue(Metadata + "KubeSharpKind", out var kind) || !Enum.TryParse<SchemaFileKind>(kind, out var parsed)
            || file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        return new(parsed, file.Path, text.ToString(), ReadOptions(options, provider.GlobalOptions));
    }

    public SchemaDocument ReadDocument(CancellationToken cancellation) => OpenApiReader.Read(Path, Text, Options, cancellation);

    private static SchemaOptions ReadOptions(AnalyzerConfigOptions options, AnalyzerConfigOptions global)
    {
        var root = Value(options, Metadata + "KubeSharpNamespace") ?? "KubeSharp";
        return new(
            root,
            Value(options, Metadata + "KubeSharpKindSource") ?? (Value(global, "build_property.RootNamespace") ?? root) + ".SchemaKinds",
            Value(options, Metadata + "KubeSharpAccessibility") != "internal",
            Value(options, Metadata + "KubeSharpKinds") ?? "");
    }

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Length > 0 ? value : null;
}
