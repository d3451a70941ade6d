using System.Text.Json;
using KubeSharp.Tests;

namespace KubeSharp.Cli.Tests.Machinery;

/// <summary>
/// The committed schema as plain JSON: the tests walk it themselves, so that a mistake of the schema compiler cannot hide behind itself.
/// </summary>
internal sealed class OpenApiSchemas
{
    private readonly Dictionary<string, JsonElement> _schemas = new(StringComparer.Ordinal);

    private OpenApiSchemas(JsonElement root)
    {
        foreach (var schema in root.GetProperty("components").GetProperty("schemas").EnumerateObject())
        {
            _schemas[schema.Name] = schema.Value;
        }
    }

    public static OpenApiSchemas Kubernetes { get; } = Load();

    public JsonElement this[string name] => _schemas[name];

    /// <summary>The kinds that people write, with the names of their schemas.</summary>
    public IEnumerable<(string ApiVersion, string Kind, string Schema)> ClientKinds()
    {
        foreach (var (name, schema) in _schemas.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (!schema.TryGetProperty("x-kubernetes-group-version-kind", out var identities) || !IsClient(schema))
            {
                continue;
            }

            foreach (var identity in identities.EnumerateArray())
            {
                var group = identity.GetProperty("group").GetString()!;
                var version = identity.GetProperty("version").GetString()!;
                yield return (group.Length == 0 ? version : group + "/" + version, identity.GetProperty("kind").GetString()!, name);
            }
        }
    }

    // Lists, options and answers of the server are no client's.
    private static bool IsClient(JsonElement schema) => schema.TryGetProperty("x-kubesharp-client", out var client) && client.GetBoolean();

    private static OpenApiSchemas Load()
    {
        var path = Path.Combine(Repository.Root, "src", "KubeSharp.Kubernetes", "Schemas", "kubernetes-v1.36.json");
        return new OpenApiSchemas(JsonDocument.Parse(File.ReadAllBytes(path)).RootElement);
    }
}
