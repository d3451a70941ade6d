using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Documentation;
using KubeSharp.Schema.Files;
using KubeSharp.Schema.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubeSharp.Generators;

/// <summary>
/// Reads the additional files that a project marks as schemas or documentation, by the metadata <c>KubeSharpKind</c> and never by their
/// names. The text of a file is not kept.
/// </summary>
internal static class SchemaFiles
{
    /// <summary>A file of schemas: CustomResourceDefinitions, or an OpenAPI document.</summary>
    public const string Schema = "Schema";

    /// <summary>The XML documentation file of KubernetesClient, which holds the descriptions of Kubernetes' own schemas.</summary>
    public const string Documentation = "Documentation";

    private const string MetadataPrefix = "build_metadata.AdditionalFiles.";

    /// <summary>Reads a document; null for a file that is none.</summary>
    public static SchemaDocument? ReadDocument(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        var options = provider.GetOptions(file);
        if (!IsMarked(options, Schema) || file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        var diagnostics = new DiagnosticBag(file.Path);
        var schemaOptions = SchemaOptionsReader.Read(
            name => Value(options, MetadataPrefix + name), Value(provider.GlobalOptions, "build_property.RootNamespace"), diagnostics);
        return SchemaFileReader.Read(file.Path, text.ToString(), schemaOptions, diagnostics, cancellation);
    }

    /// <summary>Reads a documentation file; null for a file that is none.</summary>
    public static DocumentationFile? ReadDocumentation(
        AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation) =>
        IsMarked(provider.GetOptions(file), Documentation) && file.GetText(cancellation) is { } text
            ? new(file.Path, KubernetesClientDocumentation.Parse(text.ToString()))
            : null;

    /// <summary>Whether the project asks what became of the copies of Kubernetes' types in its schemas.</summary>
    public static bool WantsReport(AnalyzerConfigOptionsProvider provider) =>
        string.Equals(Value(provider.GlobalOptions, "build_property.KubeSharpSchemaReport"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the types have documentation comments: yes, unless a build says that nobody will see them.</summary>
    public static bool WantsDocumentation(AnalyzerConfigOptionsProvider provider) =>
        !string.Equals(Value(provider.GlobalOptions, "kubesharp_schema_documentation"), "false", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The types of kinds that the package KubeSharp.MachineLearning says it has, where the project references it. The compilation knows
    /// them too, but changes with every edit of C#.
    /// </summary>
    public static string ReadShippedKinds(AnalyzerConfigOptionsProvider provider) =>
        Value(provider.GlobalOptions, "build_property.KubeSharpMachineLearningKinds") ?? "";

    private static bool IsMarked(AnalyzerConfigOptions options, string kind) =>
        Value(options, MetadataPrefix + SchemaOptionsReader.KindMetadata) == kind;

    private static string? Value(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value : null;
}
