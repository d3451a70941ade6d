using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Naming;

namespace KubeSharp.Schema.Reading;

/// <summary>
/// Reads OpenAPI documents: v2 (<c>/openapi/v2</c>, with its paths), v3 (<c>/openapi/v3/...</c>) and the facts documents of
/// <see cref="Facts.FactsDocument"/>.
/// </summary>
internal static class OpenApiReader
{
    /// <summary>Reads the schemas of a document.</summary>
    /// <param name="schemas">The object that <see cref="FindSchemas"/> has found.</param>
    /// <param name="document">The whole document, whose paths tell the scopes of kinds.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static List<SchemaDefinition> Read(
        JsonNode schemas, JsonNode document, DiagnosticBag diagnostics, CancellationToken cancellation) =>
        ReadDefinitions(schemas, PathScopes.Read(document), diagnostics, cancellation);

    /// <summary>The object that holds a document's schemas by name; null when there is none.</summary>
    public static JsonNode? FindSchemas(JsonNode document) =>
        document.Find("definitions") ?? document.Find("components")?.Find("schemas");

    private static List<SchemaDefinition> ReadDefinitions(
        JsonNode schemas, PathScopes scopes, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var definitions = new List<SchemaDefinition>(schemas.Members.Count);
        foreach (var member in schemas.Members)
        {
            cancellation.ThrowIfCancellationRequested();
            var reader = new SchemaNodeReader(diagnostics, !KubernetesSchemaName.TryParse(member.Name, out _));
            var schema = reader.Read(member.Value);
            var kinds = ReadKinds(member.Value, diagnostics);
            definitions.Add(new()
            {
                Name = member.Name,
                Schema = schema,
                Kinds = kinds,
                Scope = ReadScope(member.Value) is var scope and not ResourceScope.Unknown ? scope : scopes.Find(kinds),
                DeprecationWarning = member.Value.Find(Keywords.DeprecationWarning)?.AsString,
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
