using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KubeSharp.Generators;

/// <summary>An additional file that is only text, with the metadata that a project gives it.</summary>
internal sealed class SchemaFileText(string path, string text, IReadOnlyDictionary<string, string> metadata) : AdditionalText
{
    public override string Path => path;

    public IReadOnlyDictionary<string, string> Metadata => metadata;

    /// <summary>A file of schemas with further metadata, such as <c>KubeSharpNamespace</c>.</summary>
    public static SchemaFileText Schema(string path, string text, params (string Name, string Value)[] metadata) =>
        new(path, text, metadata.Append(("KubeSharpKind", "Schema"))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal));

    /// <summary>An OpenAPI document whose types share nothing with the built-in kinds, and are made as those are.</summary>
    public static SchemaFileText OpenApi(string path, string text, params (string Name, string Value)[] metadata) =>
        Schema(path, text, [.. metadata, ("KubeSharpUnify", "false"), ("KubeSharpStatus", "true"), ("KubeSharpBackingFields", "true")]);

    /// <summary>An OpenAPI document of the given schemas.</summary>
    public static SchemaFileText OfSchemas(string path, string schemas, params (string Name, string Value)[] metadata) =>
        OpenApi(path, "{\"components\":{\"schemas\":{" + schemas + "}}}", metadata);

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
