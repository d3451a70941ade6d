using System.Text.Json.Nodes;

namespace KubeSharp.Tests.Parity;

/// <summary>Makes an object that has every field of its definition.</summary>
internal static class CompleteObject
{
    /// <summary>What definitions of an earlier release still repeat and the present one has dropped.</summary>
    private const string FormerPodField = "workloadRef";

    public static JsonObject Of(string apiVersion, string kind, CrdSchema schema)
    {
        var complete = new JsonObject
        {
            ["apiVersion"] = apiVersion,
            ["kind"] = kind,
            ["metadata"] = new JsonObject { ["name"] = "complete" },
        };
        foreach (var (name, property) in schema.Properties.Where(property => property.Name != "status"))
        {
            complete[name] ??= ValueOf(name, property);
        }

        return complete;
    }

    private static JsonNode ValueOf(string name, CrdSchema schema)
    {
        if (schema.IsEmbeddedResource)
        {
            return new JsonObject
            {
                ["apiVersion"] = "example.dev/v1",
                ["kind"] = "Widget",
                ["metadata"] = new JsonObject { ["name"] = "widget" },
            };
        }

        return schema switch
        {
            { IsIntOrString: true } => JsonValue.Create(1),
            { Enum.Count: > 0, Type: "string" } => JsonValue.Create(schema.Enum[^1]),
            { Type: "boolean" } => JsonValue.Create(true),
            { Type: "integer" } => JsonValue.Create(schema.Minimum ?? 1),
            { Type: "number" } => JsonValue.Create(0.5),
            { Type: "array" } => new JsonArray(ValueOf(name, schema.Items!)),
            { Type: "string" } => JsonValue.Create(TextOf(name, schema)),
            { AdditionalProperties: { } values } => new JsonObject { ["key"] = ValueOf("value", values) },
            _ => ObjectOf(schema),
        };
    }

    private static JsonObject ObjectOf(CrdSchema schema)
    {
        var properties = schema.Properties.ToList();
        var isService = properties.Exists(property => property.Name == "kind") && properties.Exists(property => property.Name == "spec");
        return new(properties
            .Where(property => property.Name != FormerPodField)
            .Select(property => KeyValuePair.Create<string, JsonNode?>(property.Name, isService && property.Name is "apiVersion" or "kind"
                ? null
                : ValueOf(property.Name, property.Schema)))
            .Where(pair => pair.Value is not null));
    }

    private static string TextOf(string name, CrdSchema schema) => schema.Format switch
    {
        "date-time" => "2026-01-02T03:04:05Z",
        "byte" => "AAEC",
        _ => name.EndsWith("version", StringComparison.OrdinalIgnoreCase) ? "v1" : "text",
    };
}
