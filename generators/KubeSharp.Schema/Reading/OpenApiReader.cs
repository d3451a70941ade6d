using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Reading;

/// <summary>
/// Reads OpenAPI documents: v2 (<c>/openapi/v2</c>, with its paths), v3 (<c>/openapi/v3/...</c>) and the facts documents of
/// <see cref="Facts.FactsDocument"/>.
/// </summary>
internal static class OpenApiReader
{
    /// <summary>Reads a document. What is wrong with it is in the result, with its place; nothing is thrown.</summary>
    /// <param name="path">The file, for diagnostics.</param>
    /// <param name="text">Its text.</param>
    /// <param name="options">What its author wants of the types.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static SchemaDocument Read(string path, string text, SchemaOptions options, CancellationToken cancellation = default)
    {
        var diagnostics = new DiagnosticBag(path);
        return Read(path, text, options, diagnostics, cancellation);
    }

    /// <summary>Reads a document whose diagnostics have begun with those of its options.</summary>
    public static SchemaDocument Read(
        string path, string text, SchemaOptions options, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        IReadOnlyList<SchemaDefinition> definitions = [];
        try
        {
            var document = JsonParser.Parse(text, cancellation);
            definitions = FindSchemas(document) is { Kind: JsonKind.Object } schemas
                ? ReadDefinitions(schemas, PathScopes.Read(document), diagnostics, cancellation)
                : Refuse(document, diagnostics);
        }
        catch (JsonException exception)
        {
            diagnostics.Add(
                exception.ExceedsLimit ? SchemaRules.Limit : SchemaRules.Syntax,
                exception.Position,
                exception.ExceedsLimit
                    ? $"The file cannot be read: {exception.Message}."
                    : $"The file is no valid JSON: {exception.Message}.");
        }

        return new(path, options, definitions.ToEquatableArray(), diagnostics.ToArray());
    }

    /// <summary>The object that holds a document's schemas by name; null when there is none.</summary>
    public static JsonNode? FindSchemas(JsonNode document) =>
        document.Find("definitions") ?? document.Find("components")?.Find("schemas");

    private static IReadOnlyList<SchemaDefinition> Refuse(JsonNode document, DiagnosticBag diagnostics)
    {
        diagnostics.Add(
            SchemaRules.NoSchemas,
            document.Position,
            "The file is no OpenAPI document: it has neither 'definitions' (v2) nor 'components.schemas' (v3).");
        return [];
    }

    private static List<SchemaDefinition> ReadDefinitions(
        JsonNode schemas, PathScopes scopes, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var definitions = new List<SchemaDefinition>(schemas.Members.Count);
        foreach (var member in schemas.Members)
        {
            cancellation.ThrowIfCancellationRequested();
            var reader = new SchemaNodeReader(diagnostics);
            var schema = reader.Read(member.Value);
            var kinds = ReadKinds(member.Value, diagnostics);
            definitions.Add(new()
            {
                Name = member.Name,
                Schema = schema,
                Kinds = kinds,
                Scope = ReadScope(member.Value) is var scope and not ResourceScope.Unknown ? scope : scopes.Find(kinds),
                References = reader.References.ToEquatableArray(),
                Position = member.Position,
            });
        }

        return definitions;
    }

    private static EquatableArray<GroupVersionKind> ReadKinds(JsonNode schema, DiagnosticBag diagnostics)
    {
        if (schema.Find(Keywords.GroupVersionKind) is not { } list)
        {
            return default;
        }

        var kinds = new List<GroupVersionKind>();
        foreach (var item in list.Items)
        {
            if (GroupVersionKindReader.Read(item) is { } kind)
            {
                kinds.Add(kind);
            }
            else
            {
                diagnostics.Add(
                    SchemaRules.Malformed,
                    item.Position,
                    $"'{Keywords.GroupVersionKind}' holds something that is no group, version and kind.");
            }
        }

        return kinds.ToEquatableArray();
    }

    private static ResourceScope ReadScope(JsonNode schema) => schema.Find(Keywords.Scope)?.AsString switch
    {
        "Namespaced" => ResourceScope.Namespaced,
        "Cluster" => ResourceScope.Cluster,
        _ => ResourceScope.Unknown,
    };
}
