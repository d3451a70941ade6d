using System.Text.Json;
using System.Text.Json.Nodes;

namespace KubeSharp.Cli.Tests.Machinery;

/// <summary>
/// Builds, from the schema alone, a document of a kind in which every field has a value that the API server would decode. Values come from
/// short lists in turn, so that a thousand strings of one kind meet every hazard.
/// </summary>
internal sealed class AllFieldsBuilder(OpenApiSchemas schemas)
{
    // JSONSchemaProps holds itself a dozen times: two levels meet every combination once.
    private const int MaximumNesting = 2;
    private const string Core = "io.k8s.apimachinery.pkg.";
    private const string Extensions = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.";

    private static readonly string[] s_texts =
    [
        "plain", "yes", "no", "on", "y", "~", "null", "true", "0123", "0o7", "0x1F", "1e3", "1_000", "12:30:45", ".5", "+1", "=", "<<", "2024-01-01",
        "", " ", " lead", "trail ", "tab\there", "a: b", "a #b", "#c", "- d", "[e]", "{f}", "&g", "*h", "!i", "|", ">", "%j", "@k", "`l", "'m'", "\"n\"",
        "two\nlines", "ends\n", "ends twice\n\n", "\nstarts", "  indented\nthen not", "carriage\r\nreturn", "nel\u0085", "ls\u2028ps\u2029",
        "bom\uFEFF", "\u00fcml\u00e4ut", "emoji \ud83d\ude80", "back\\slash", "{{ template }}", "null byte's absence", "1.20", "-", "?", ":", "---", "...",
    ];

    private static readonly string[] s_keys =
    [
        "app.kubernetes.io/name", "yes", "1e3", "", "a b", ":", "~", "0x1F", "key: value", "#", "<<", "=", "n", "multi\nline", "\u00fc", "12:30",
    ];

    private static readonly string[] s_int32 = ["0", "1", "-1", "2147483647", "-2147483648", "80"];
    private static readonly string[] s_int64 = ["0", "1", "-1", "9223372036854775807", "-9223372036854775808", "9007199254740993"];
    private static readonly string[] s_numbers = ["0", "1", "-1.5", "0.1", "1e-7", "12345678901", "1.7976931348623157e308"];
    private static readonly string[] s_quantities =
    [
        "\"100m\"", "\"1.5Gi\"", "\"2\"", "\"1e3\"", "\"1E3\"", "\"0\"", "\"-1\"", "5", "0", "0.5", "\".5\"", "\"+1\"",
    ];

    private static readonly string[] s_intOrStrings = ["8080", "\"8080\"", "\"http\"", "\"25%\"", "0", "\"0x10\"", "\"\"", "2147483647"];
    private static readonly string[] s_bytes = ["aGVsbG8=", "", "AA==", "/+8="];
    private static readonly string[] s_times = ["2024-01-02T03:04:05Z", "2024-01-02T03:04:05+02:00", "1970-01-01T00:00:00Z"];
    private static readonly string[] s_microTimes = ["2024-01-02T03:04:05.000006Z", "2024-01-02T03:04:05.123456-07:00"];

    private static readonly string[] s_nullable = ["null", "not null"];

    private static readonly string[] s_anything =
    [
        "null", "true", "1", "-0.5", "\"yes\"", "[]", "{}", "[1,\"1\",[null],{\"a\":[]}]",
        "{\"b\":1,\"a\":{\"~\":null,\"no\":\"no\",\"x\":[{\"y\":1.50}]},\"apiVersion\":\"x.io/v1\",\"kind\":\"Inner\"}", "12345678901234567890", "1.0",
    ];

    private readonly Dictionary<string, int> _nesting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _turns = new(StringComparer.Ordinal);

    public JsonObject Build(string apiVersion, string kind, string schema)
    {
        var document = (JsonObject)OfReference(schema)!;
        document["apiVersion"] = apiVersion;
        document["kind"] = kind;
        return document;
    }

    /// <summary>The smallest document of a kind: its name and what the schema requires.</summary>
    public JsonObject BuildMinimal(string apiVersion, string kind, string schema)
    {
        var document = new JsonObject { ["apiVersion"] = apiVersion, ["kind"] = kind };
        foreach (var (name, value) in OfObject(schemas[schema], onlyRequired: true))
        {
            document[name] = value?.DeepClone();
        }

        if (schemas[schema].GetProperty("properties").TryGetProperty("metadata", out _))
        {
            document["metadata"] = new JsonObject { ["name"] = "a" };
        }

        return document;
    }

    /// <summary>A document of a custom resource with a value for every field of its schema, in which nothing is a reference.</summary>
    public JsonObject BuildCustom(string apiVersion, string kind, JsonElement schema)
    {
        var document = OfObject(schema, onlyRequired: false);
        document["apiVersion"] = apiVersion;
        document["kind"] = kind;
        document["metadata"] = OfReference(Core + "apis.meta.v1.ObjectMeta");
        return document;
    }

    private JsonNode? OfReference(string name) => name switch
    {
        Core + "api.resource.Quantity" => Json(s_quantities),
        Core + "util.intstr.IntOrString" => Json(s_intOrStrings),
        Core + "apis.meta.v1.Time" => Text(s_times),
        Core + "apis.meta.v1.MicroTime" => Text(s_microTimes),
        Core + "apis.meta.v1.FieldsV1" => JsonNode.Parse("""{"f:metadata":{"f:labels":{".":{},"f:app":{}}},"f:spec":{"k:{\"name\":\"a\"}":{}}}"""),
        Core + "runtime.RawExtension" => JsonNode.Parse("""{"apiVersion":"x.io/v1","kind":"Inner","yes":["no",{"a":null}],"n":1.50,"z":{}}"""),
        Extensions + "v1.JSON" => Json(s_anything),
        Extensions + "v1.JSONSchemaPropsOrBool" => Either(() => Nested(Extensions + "v1.JSONSchemaProps"), () => true, () => false),
        Extensions + "v1.JSONSchemaPropsOrArray" => Either(
            () => Nested(Extensions + "v1.JSONSchemaProps"), () => new JsonArray(Nested(Extensions + "v1.JSONSchemaProps"), new JsonObject())),
        Extensions + "v1.JSONSchemaPropsOrStringArray" => Either(
            () => Nested(Extensions + "v1.JSONSchemaProps"), () => new JsonArray("a", "yes"), () => new JsonArray()),
        _ => Nested(name),
    };

    private JsonObject Nested(string name)
    {
        var depth = _nesting.GetValueOrDefault(name);
        if (depth == MaximumNesting)
        {
            return OfObject(schemas[name], onlyRequired: true);
        }

        _nesting[name] = depth + 1;
        var value = OfObject(schemas[name], onlyRequired: false);
        _nesting[name] = depth;
        return value;
    }

    private JsonObject OfObject(JsonElement schema, bool onlyRequired)
    {
        var value = new JsonObject();
        if (!schema.TryGetProperty("properties", out var properties))
        {
            return value;
        }

        HashSet<string> required = schema.TryGetProperty("required", out var names)
            ? [.. names.EnumerateArray().Select(name => name.GetString()!)]
            : [];
        foreach (var property in properties.EnumerateObject())
        {
            // An embedded object's own apiVersion and kind are plain fields; those of the document are set by the caller.
            if (!onlyRequired || required.Contains(property.Name))
            {
                value[property.Name] = OfSchema(property.Value);
            }
        }

        return value;
    }

    private JsonNode? OfSchema(JsonElement schema)
    {
        if (ReferenceOf(schema) is { } name)
        {
            return OfReference(name);
        }

        if (Flag(schema, "nullable") && Turn(s_nullable) % 2 == 0)
        {
            return null;
        }

        if (schema.TryGetProperty("enum", out var members))
        {
            return Json([.. members.EnumerateArray().Select(member => member.GetRawText())]);
        }

        if (Flag(schema, "x-kubernetes-int-or-string"))
        {
            return Json(schema.TryGetProperty("pattern", out var pattern) && pattern.GetString()!.Contains("KMGTPE", StringComparison.Ordinal)
                ? s_quantities : s_intOrStrings);
        }

        if (Flag(schema, "x-kubernetes-embedded-resource"))
        {
            return JsonNode.Parse("""{"apiVersion":"x.io/v1","kind":"Inner","metadata":{"name":"a"},"spec":{"yes":"no"}}""");
        }

        var format = schema.TryGetProperty("format", out var stated) ? stated.GetString() : null;
        return schema.TryGetProperty("type", out var type) ? type.GetString() switch
        {
            "string" => format == "byte" ? Text(s_bytes) : format == "date-time" ? Text(s_times) : Text(s_texts),
            "integer" => format == "int32" ? Json(s_int32) : Json(s_int64),
            "number" => Json(s_numbers),
            "boolean" => Json(["true", "false"]),
            "array" => OfArray(schema.GetProperty("items")),
            "object" when schema.TryGetProperty("additionalProperties", out var values) => OfMap(values),
            "object" when !schema.TryGetProperty("properties", out _) && Flag(schema, "x-kubernetes-preserve-unknown-fields") =>
                JsonNode.Parse("""{"b":1,"a":[null,{"no":"no"}]}"""),
            "object" => OfObject(schema, onlyRequired: false),
            var other => throw new NotSupportedException($"type {other}"),
        } : Json(s_anything);
    }

    private JsonArray OfArray(JsonElement items)
    {
        // Objects that stand inside objects multiply on every level: one is enough of those.
        return items.TryGetProperty("properties", out _) ? new(OfSchema(items)) : new(OfSchema(items), OfSchema(items));
    }

    private JsonObject OfMap(JsonElement values)
    {
        // Objects repeat themselves in every entry: two are enough of those.
        var isObject = values.TryGetProperty("properties", out _)
            || (ReferenceOf(values) is { } name && !name.StartsWith(Core, StringComparison.Ordinal));
        var map = new JsonObject();
        foreach (var key in isObject ? s_keys.Take(2) : s_keys)
        {
            map[key] = OfSchema(values);
        }

        return map;
    }

    private static bool Flag(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var flag) && flag.ValueKind == JsonValueKind.True;

    private static string? ReferenceOf(JsonElement schema)
    {
        if (schema.TryGetProperty("allOf", out var all) && all.ValueKind == JsonValueKind.Array)
        {
            schema = all[0];
        }

        return schema.TryGetProperty("$ref", out var reference) && reference.ValueKind == JsonValueKind.String
            ? reference.GetString()!["#/components/schemas/".Length..]
            : null;
    }

    private JsonValue Text(string[] values) => JsonValue.Create(Next(values))!;

    private JsonNode? Json(string[] values) => JsonNode.Parse(Next(values));

    private JsonNode? Either(params Func<JsonNode?>[] choices) => choices[Turn(s_texts) % choices.Length]();

    private string Next(string[] values) => values[Turn(values) % values.Length];

    private int Turn(string[] values)
    {
        var list = string.Join('\n', values);
        var turn = _turns.GetValueOrDefault(list);
        _turns[list] = turn + 1;
        return turn;
    }
}
