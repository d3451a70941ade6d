using System.Text;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Facts;

/// <summary>
/// Turns an OpenAPI document into one of facts only: OpenAPI v3 with <c>components.schemas</c>, without descriptions and paths, scopes and
/// life cycles added as <c>x-kubesharp-*</c>. The same input gives the same bytes: schemas in ordinal order, properties in theirs, one on
/// each line.
/// </summary>
internal static class FactsDocument
{
    /// <summary>Strips a document.</summary>
    /// <param name="openApi">The text of an OpenAPI document, v2 or v3.</param>
    /// <param name="lifecycle">
    /// A list of kinds with scope, introduction, deprecation, removal and replacement, as JSON; null for none.
    /// </param>
    /// <param name="availability">The first release of kinds and fields, as JSON; null for none.</param>
    /// <returns>The facts document, in ASCII, with a final line feed.</returns>
    /// <exception cref="JsonException">A text is no JSON, or the first one no OpenAPI document.</exception>
    public static string Strip(string openApi, string? lifecycle = null, string? availability = null)
    {
        var document = JsonParser.Parse(openApi);
        var schemas = OpenApiReader.FindSchemas(document) is { Kind: JsonKind.Object } found
            ? found
            : throw new JsonException("it has neither 'definitions' (OpenAPI v2) nor 'components.schemas' (OpenAPI v3)", document.Position);
        var facts = LifecycleFacts.Read(
            lifecycle is null ? null : JsonParser.Parse(lifecycle), availability is null ? null : JsonParser.Parse(availability));
        var scopes = PathScopes.Read(document);
        var text = new StringBuilder("{\n\"openapi\":\"3.0.0\",\n\"info\":{");
        WriteInfo(text, document.Find("info"));
        text.Append("},\n\"paths\":{},\n\"components\":{\"schemas\":{");
        var separator = "\n";
        foreach (var schema in schemas.Members.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            JsonText.AppendString(text.Append(separator), schema.Name).Append(':');
            new FactsWriter(text).WriteDefinition(schema.Value, facts.Of(schema.Name, schema.Value, scopes));
            separator = ",\n";
        }

        return text.Append("\n}}}\n").ToString();
    }

    private static void WriteInfo(StringBuilder text, JsonNode? info)
    {
        var separator = "";
        foreach (var member in info?.Members.Where(member => member.Name is "title" or "version") ?? [])
        {
            JsonText.AppendString(text.Append(separator), member.Name);
            member.Value.WriteTo(text.Append(':'));
            separator = ",";
        }
    }
}
