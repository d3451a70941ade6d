using System.Text.Json;
using KubeSharp.Tests;

namespace KubeSharp.Schema.Fixups;

/// <summary>The Kubernetes document as far as fixups need it: properties, what they refer to, and what is required.</summary>
internal sealed class KubernetesDocument
{
    public const string OpenApi = "openapi/kubernetes-v1.36.openapi.json";
    public const string Lifecycle = "openapi/lifecycle-v1.36.json";

    private readonly JsonElement _schemas;
    private readonly Dictionary<string, string> _schemaByKind = new(StringComparer.Ordinal);
    private readonly ISet<string> _statusSchemas;

    private KubernetesDocument(JsonElement schemas)
    {
        _schemas = schemas;
        foreach (var schema in schemas.EnumerateObject())
        {
            if (schema.Value.TryGetProperty("x-kubernetes-group-version-kind", out var kinds))
            {
                foreach (var kind in kinds.EnumerateArray())
                {
                    var group = kind.GetProperty("group").GetString();
                    var version = kind.GetProperty("version").GetString();
                    var apiVersion = group is "" ? version : $"{group}/{version}";
                    _schemaByKind.TryAdd($"{apiVersion} {kind.GetProperty("kind").GetString()}", schema.Name);
                }
            }
        }

        _statusSchemas = StatusSchemas.Find([.. _schemaByKind.Values.Distinct()], References);
    }

    public IEnumerable<string> Schemas => _schemas.EnumerateObject().Select(schema => schema.Name);

    public ISet<string> StatusOnly => _statusSchemas;

    public static KubernetesDocument Load()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathOf(OpenApi)));
        return new(document.RootElement.GetProperty("components").GetProperty("schemas").Clone());
    }

    public static IEnumerable<(string Schema, string Kind)> LoadAuthoredKinds()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathOf(Lifecycle)));
        return
        [
            .. from kind in document.RootElement.EnumerateArray()
               where kind.GetProperty("client").GetBoolean()
               select (kind.GetProperty("schema").GetString()!, kind.GetProperty("kind").GetString()!),
        ];
    }

    public bool Exists(string schema) => _schemas.TryGetProperty(schema, out _);

    public bool PropertyExists(string schema, string property) => Property(schema, property) is not null;

    /// <summary>Required in the schema, without a default, and not in a status: what the document alone makes required.</summary>
    public bool IsRequired(string schema, string property) =>
        !_statusSchemas.Contains(schema)
        && Property(schema, property) is { } value
        && !value.TryGetProperty("default", out _)
        && RequiredInSchema(schema).Contains(property);

    public IEnumerable<string> RequiredInSchema(string schema) =>
        _schemas.GetProperty(schema).TryGetProperty("required", out var required)
            ? required.EnumerateArray().Select(name => name.GetString()!)
            : [];

    public IEnumerable<(string Name, JsonElement Schema)> Properties(string schema) =>
        _schemas.TryGetProperty(schema, out var found) && found.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().Select(property => (property.Name, property.Value))
            : [];

    public IEnumerable<(string Property, string Schema)> References(string schema) =>
        from property in Properties(schema)
        let target = Target(property.Schema)
        where target is not null
        select (property.Name, target);

    /// <summary>Calls back for every object of a manifest that has a schema with properties.</summary>
    public void Visit(JsonElement manifest, Action<string, JsonElement> visit)
    {
        var kind = $"{manifest.GetProperty("apiVersion").GetString()} {manifest.GetProperty("kind").GetString()}";
        VisitObject(manifest, _schemaByKind[kind], visit);
    }

    private static string? Target(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference) && reference.ValueKind == JsonValueKind.String)
        {
            return reference.GetString()!.Split('/')[^1];
        }

        return schema.TryGetProperty("allOf", out var parts) ? parts.EnumerateArray().Select(Target).OfType<string>().FirstOrDefault()
            : schema.TryGetProperty("items", out var items) ? Target(items)
            : schema.TryGetProperty("additionalProperties", out var item) && item.ValueKind == JsonValueKind.Object ? Target(item)
            : null;
    }

    private JsonElement? Property(string schema, string property) =>
        _schemas.TryGetProperty(schema, out var found)
        && found.TryGetProperty("properties", out var properties)
        && properties.TryGetProperty(property, out var value) ? value : null;

    private void VisitObject(JsonElement value, string schema, Action<string, JsonElement> visit)
    {
        if (value.ValueKind != JsonValueKind.Object || !Properties(schema).Any())
        {
            return;
        }

        visit(schema, value);
        foreach (var member in value.EnumerateObject())
        {
            if (Property(schema, member.Name) is { } property && Target(property) is { } target)
            {
                VisitValue(member.Value, property, target, visit);
            }
        }
    }

    private void VisitValue(JsonElement value, JsonElement property, string target, Action<string, JsonElement> visit)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    VisitObject(item, target, visit);
                }

                break;
            case JsonValueKind.Object when property.TryGetProperty("additionalProperties", out _):
                foreach (var item in value.EnumerateObject())
                {
                    VisitObject(item.Value, target, visit);
                }

                break;
            default:
                VisitObject(value, target, visit);
                break;
        }
    }
}
