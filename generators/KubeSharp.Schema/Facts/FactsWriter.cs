using System.Text;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Facts;

/// <summary>Writes schemas without prose, in one dialect.</summary>
internal sealed class FactsWriter(StringBuilder text)
{
    /// <summary>JSON Schema's keywords that state facts; what is in none of the two lists is left out.</summary>
    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "type", "format", "required", "enum", "default", "nullable", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
        "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
    };

    private bool _isEmpty = true;

    public void WriteDefinition(JsonNode schema, DefinitionFacts facts)
    {
        text.Append('{');
        WriteKeywords(schema);
        if (facts.Scope != ResourceScope.Unknown)
        {
            WriteText(Keywords.Scope, facts.Scope.ToString());
        }

        if (facts.IsClient is { } isClient)
        {
            WriteKey(Keywords.Client).Append(isClient ? "true" : "false");
        }

        WriteText(Keywords.Since, facts.Lifecycle.Since);
        WriteText(Keywords.DeprecatedIn, facts.Lifecycle.DeprecatedIn);
        WriteText(Keywords.RemovedIn, facts.Lifecycle.RemovedIn);
        WriteText(Keywords.ReplacedBy, facts.Lifecycle.ReplacedBy);
        if (schema.Find("properties") is { Members.Count: > 0 } properties)
        {
            WriteKey("properties").Append('{');
            WriteProperties(properties, "\n", facts.FieldsSince);
            text.Append("\n}");
        }

        text.Append('}');
    }

    private void Write(JsonNode schema, string? since = null)
    {
        if (schema.Kind != JsonKind.Object)
        {
            schema.WriteTo(text);
            return;
        }

        text.Append('{');
        var inner = new FactsWriter(text);
        inner.WriteKeywords(schema);
        inner.WriteText(Keywords.Since, since);
        if (schema.Find("properties") is { Members.Count: > 0 } properties)
        {
            inner.WriteKey("properties").Append('{');
            inner.WriteProperties(properties, "", null);
            text.Append('}');
        }

        text.Append('}');
    }

    private void WriteProperties(JsonNode properties, string lineEnd, IReadOnlyDictionary<string, string>? fieldsSince)
    {
        var separator = lineEnd;
        foreach (var property in properties.Members)
        {
            JsonText.AppendString(text.Append(separator), property.Name).Append(':');
            string? since = null;
            fieldsSince?.TryGetValue(property.Name, out since);
            Write(property.Value, since);
            separator = "," + lineEnd;
        }
    }

    private void WriteKeywords(JsonNode schema)
    {
        foreach (var member in Unwrap(schema).Members)
        {
            switch (member.Name)
            {
                case "$ref" when member.Value.AsString is { } pointer && SchemaPointer.NameOf(pointer) is { } name:
                    WriteText("$ref", SchemaPointer.To(name));
                    break;
                case "items" or "additionalProperties":
                    WriteKey(member.Name);
                    Write(member.Value);
                    break;
                case "allOf" or "anyOf" or "oneOf" when member.Value.Kind == JsonKind.Array:
                    WriteKey(member.Name).Append('[');
                    WriteAll(member.Value.Items);
                    text.Append(']');
                    break;
                case "not":
                    WriteKey(member.Name);
                    Write(member.Value);
                    break;
                case "default" when ZeroValue.Is(member.Value):
                    break;
                default:
                    if (s_keywords.Contains(member.Name) || IsExtension(member.Name))
                    {
                        member.Value.WriteTo(WriteKey(member.Name));
                    }

                    break;
            }
        }
    }

    /// <summary>The keywords of a schema; where <c>allOf</c> wraps a single reference, that in its place.</summary>
    private static JsonNode Unwrap(JsonNode schema)
    {
        if (schema.Find("$ref") is not null
            || schema.Find("allOf") is not { Items.Count: 1 } wrapper
            || wrapper.Items[0].Find("$ref") is null)
        {
            return schema;
        }

        return new(schema.Position, [.. wrapper.Items[0].Members, .. schema.Members.Where(member => member.Name != "allOf")]);
    }

    private static bool IsExtension(string keyword) =>
        keyword.StartsWith(Keywords.KubernetesPrefix, StringComparison.Ordinal)
        || keyword.StartsWith(Keywords.OwnPrefix, StringComparison.Ordinal);

    private void WriteAll(IReadOnlyList<JsonNode> schemas)
    {
        for (var i = 0; i < schemas.Count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            Write(schemas[i]);
        }
    }

    private void WriteText(string keyword, string? value)
    {
        if (value is not null)
        {
            JsonText.AppendString(WriteKey(keyword), value);
        }
    }

    private StringBuilder WriteKey(string keyword)
    {
        text.Append(_isEmpty ? "" : ",");
        _isEmpty = false;
        return JsonText.AppendString(text, keyword).Append(':');
    }
}
