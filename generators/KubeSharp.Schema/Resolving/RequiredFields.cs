using KubeSharp.Schema.Fixups;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Resolving;

/// <summary>
/// Decides which fields an author must give: those that the schema requires, but for those with a default and those of a status, both of
/// which the server fills; Kubernetes' corrections have the last word.
/// </summary>
internal sealed class RequiredFields
{
    private readonly SchemaSet _set;
    private readonly ISet<string> _statusSchemas;

    public RequiredFields(SchemaSet set)
    {
        _set = set;
        _statusSchemas = StatusSchemas.Find(
            [.. set.Definitions.Where(definition => definition.Definition.Kinds.Count > 0).Select(definition => definition.Name)],
            name => set.Find(name) is { } definition ? References(definition.Schema) : []);
    }

    /// <summary>Whether a named schema occurs in a status and nowhere else.</summary>
    public bool IsStatus(string schemaName) => _statusSchemas.Contains(schemaName);

    /// <summary>The wire names of the fields of a type that an author must give.</summary>
    public static HashSet<string> Of(TypePlan plan) => RequiredProperties.Of(plan.SchemaName, plan.Schema, plan.IsStatus);

    /// <summary>The corrections that the schemas no longer need, or that name nothing in them.</summary>
    public IEnumerable<SchemaFixup> FindStaleFixups() => SchemaFixups.Unapplied(
        (schema, property) => Find(schema, property) is not null,
        (schema, property) => !IsStatus(schema)
            && Find(schema, property) is { } found
            && RequiredProperties.IsRequired(found, _set.Find(schema)!.Schema.Required));

    private PropertyNode? Find(string schema, string property) =>
        _set.Find(schema)?.Schema.Properties.FirstOrDefault(candidate => candidate.Name == property);

    private static IEnumerable<(string Property, string Schema)> References(SchemaNode schema) =>
        schema.Properties.SelectMany(property => Targets(property.Schema).Select(target => (property.Name, target)));

    private static IEnumerable<string> Targets(SchemaNode schema) =>
    [
        .. schema.Reference is { } reference ? [reference] : Array.Empty<string>(),
        .. schema.Items is { } items ? Targets(items) : [],
        .. schema.AdditionalProperties is { } values ? Targets(values) : [],
        .. schema.Properties.SelectMany(property => Targets(property.Schema)),
    ];
}
