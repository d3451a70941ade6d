using KubeSharp.Schema.Json;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Facts;

/// <summary>
/// Facts that OpenAPI has no place for. A lifecycle file is a list of <c>{"group", "version", "kind", "schema", "scope", "client",
/// "introduced", "deprecated", "removed", "replacement"}</c>; an availability file has <c>kinds</c> (<c>group/version/Kind</c> to release)
/// and <c>fields</c> (schema to property to release).
/// </summary>
internal sealed class LifecycleFacts
{
    private static readonly IReadOnlyDictionary<string, string> NoFields = new Dictionary<string, string>(StringComparer.Ordinal);

    private readonly Dictionary<string, JsonNode> _bySchema = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _kindsSince = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonNode> _fieldsSince = new(StringComparer.Ordinal);

    private LifecycleFacts()
    {
    }

    public static LifecycleFacts Read(JsonNode? lifecycle, JsonNode? availability)
    {
        var facts = new LifecycleFacts();
        foreach (var entry in lifecycle?.Items ?? [])
        {
            if (entry.Find("schema")?.AsString is { } schema)
            {
                facts._bySchema[schema] = entry;
            }
        }

        foreach (var kind in availability?.Find("kinds")?.Members ?? [])
        {
            facts._kindsSince[kind.Name] = kind.Value.Text;
        }

        foreach (var schema in availability?.Find("fields")?.Members ?? [])
        {
            facts._fieldsSince[schema.Name] = schema.Value;
        }

        return facts;
    }

    /// <summary>The facts of a schema.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="scopes">What the paths of its document say.</param>
    public DefinitionFacts Of(string name, JsonNode schema, PathScopes scopes)
    {
        _bySchema.TryGetValue(name, out var entry);
        var since = SinceOf(schema) ?? Text(entry, "introduced");
        return new(
            ScopeOf(entry, schema, scopes),
            entry?.Find("client") is { Kind: JsonKind.Boolean } client ? client.IsTrue : null,
            new(since, Text(entry, "deprecated"), Text(entry, "removed"), Text(entry, "replacement")),
            FieldsSince(name, since));
    }

    private static ResourceScope ScopeOf(JsonNode? entry, JsonNode schema, PathScopes scopes) => Text(entry, "scope") switch
    {
        "Namespaced" => ResourceScope.Namespaced,
        "Cluster" => ResourceScope.Cluster,
        _ => scopes.Find(KindsOf(schema)),
    };

    private static Model.EquatableArray<GroupVersionKind> KindsOf(JsonNode schema) =>
        new((schema.Find(Keywords.GroupVersionKind)?.Items ?? []).Select(GroupVersionKindReader.Read).OfType<GroupVersionKind>().ToArray());

    private static string? Text(JsonNode? entry, string member) => entry?.Find(member)?.AsString;

    /// <summary>What round-trip data of the releases show is surer than the year that a comment in the source states.</summary>
    private string? SinceOf(JsonNode schema)
    {
        var kinds = KindsOf(schema);
        return kinds.Count == 1 && _kindsSince.TryGetValue($"{kinds[0].ApiVersion}/{kinds[0].Kind}", out var since) ? since : null;
    }

    private IReadOnlyDictionary<string, string> FieldsSince(string name, string? since)
    {
        if (!_fieldsSince.TryGetValue(name, out var fields))
        {
            return NoFields;
        }

        return fields.Members.Where(field => field.Value.Text != since)
            .ToDictionary(field => field.Name, field => field.Value.Text, StringComparer.Ordinal);
    }
}
