using KubeSharp.Schema.Crds;
using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;
using KubeSharp.Schema.Shapes;
using KubeSharp.Schema.Unifying;
using KubeSharp.Schema.Yaml;

namespace KubeSharp.Schema.Files;

/// <summary>
/// Reads a file of schemas, whatever it holds: an OpenAPI document or CustomResourceDefinitions, in JSON or YAML, several in one file.
/// </summary>
internal static class SchemaFileReader
{
    /// <summary>Reads a file. What is wrong with it is in the result, with its place; nothing is thrown.</summary>
    /// <param name="path">The file, for diagnostics.</param>
    /// <param name="text">Its text.</param>
    /// <param name="options">What its author wants of the types.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static SchemaDocument Read(string path, string text, SchemaOptions options, CancellationToken cancellation = default) =>
        Read(path, text, options, new DiagnosticBag(path), cancellation);

    /// <summary>Reads a file whose diagnostics have begun with those of its options.</summary>
    public static SchemaDocument Read(
        string path, string text, SchemaOptions options, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var report = new List<UnificationEntry>();
        IReadOnlyList<SchemaDefinition> definitions = [];
        try
        {
            definitions = ReadDefinitions(ParseText(text, cancellation), options, diagnostics, cancellation);
            definitions = Unifier.Unify(definitions, options, report, cancellation);
            definitions = ShapeHoister.Hoist(definitions, options, cancellation);
        }
        catch (JsonException exception)
        {
            AddFailure(exception, text, diagnostics);
        }

        return new(path, options, definitions.ToEquatableArray(), report.ToEquatableArray(), diagnostics.ToArray());
    }

    private static IReadOnlyList<JsonNode> ParseText(string text, CancellationToken cancellation) =>
        IsJson(text) ? [JsonParser.Parse(text, cancellation)] : YamlReader.Read(text, cancellation);

    private static bool IsJson(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        // Two braces begin a template, not JSON.
        return start < text.Length && text[start] == '{' && (start + 1 == text.Length || text[start + 1] != '{');
    }

    private static List<SchemaDefinition> ReadDefinitions(
        IReadOnlyList<JsonNode> documents, SchemaOptions options, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var definitions = new List<SchemaDefinition>();
        var resources = new CustomResourceReader(options, diagnostics, cancellation);
        var isSchema = false;
        foreach (var document in documents)
        {
            if (OpenApiReader.FindSchemas(document) is { Kind: JsonKind.Object } schemas)
            {
                isSchema = true;
                definitions.AddRange(OpenApiReader.Read(schemas, document, diagnostics, cancellation));
            }
            else
            {
                isSchema |= resources.Read(document);
            }
        }

        if (!isSchema)
        {
            diagnostics.Add(
                SchemaRules.NoSchemas,
                documents.Count == 0 ? TextPosition.Start : documents[0].Position,
                "The file holds neither a CustomResourceDefinition (apiextensions.k8s.io/v1) nor an OpenAPI document with 'definitions' "
                    + $"(v2) or 'components.schemas' (v3): {Describe(documents)}.");
        }

        definitions.AddRange(resources.Definitions);
        return definitions;
    }

    /// <summary>What a file holds instead of schemas.</summary>
    private static string Describe(IReadOnlyList<JsonNode> documents) =>
        documents.Count == 0 ? "it is empty"
        : documents[0].Kind != JsonKind.Object ? "it is no manifest"
        : documents[0].Find("kind")?.AsString is { Length: > 0 } kind ? $"it begins with a '{SchemaText.Printable(kind)}'"
        : "it begins with an object without 'kind'";

    private static void AddFailure(JsonException exception, string text, DiagnosticBag diagnostics)
    {
        if (HelmTemplate.Find(text) is { } template && !exception.ExceedsLimit)
        {
            diagnostics.Add(
                SchemaRules.Template,
                template,
                "The file is a Helm template, no YAML yet: render it first, for example with 'helm template CHART --show-only FILE'.");
            return;
        }

        diagnostics.Add(
            exception.ExceedsLimit ? SchemaRules.Limit : SchemaRules.Syntax,
            exception.Position,
            exception.ExceedsLimit
                ? $"The file cannot be read: {exception.Message}."
                : $"The file is no valid {(IsJson(text) ? "JSON" : "YAML")}: {exception.Message.TrimEnd('.')}. "
                    + "Correct the line, or fetch the file again.");
    }
}
