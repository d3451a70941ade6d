using KubeSharp.Schema.Model;
using KubeSharp.Schema.Naming;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Unifying;

/// <summary>
/// Puts references to Kubernetes' types in the place of the copies of them that custom resources hold, and leaves out the definitions of
/// those types themselves, which a server's document repeats.
/// </summary>
internal sealed class Unifier
{
    private readonly CoreMatcher _matcher;
    private readonly List<UnificationEntry> _report;
    private readonly bool _hasStatus;
    private readonly CancellationToken _cancellation;
    private GroupVersionKind _kind = new("", "", "");

    private Unifier(List<UnificationEntry> report, bool hasStatus, CancellationToken cancellation)
    {
        _hasStatus = hasStatus;
        _matcher = new(KubernetesSchemas.Instance, cancellation);
        _report = report;
        _cancellation = cancellation;
    }

    /// <summary>Unifies the definitions of one file.</summary>
    /// <param name="definitions">The definitions.</param>
    /// <param name="options">What their author wants; types stay as they are where the author does not want them unified.</param>
    /// <param name="report">Takes what became of each object.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IReadOnlyList<SchemaDefinition> Unify(
        IReadOnlyList<SchemaDefinition> definitions, SchemaOptions options, List<UnificationEntry> report, CancellationToken cancellation)
    {
        if (!options.Unifies || definitions.Count == 0)
        {
            return definitions;
        }

        var unifier = new Unifier(report, options.HasStatus, cancellation);
        return [.. definitions.Where(definition => KubernetesSchemas.Instance.Find(definition.Name) is null).Select(unifier.Unify)];
    }

    private SchemaDefinition Unify(SchemaDefinition definition)
    {
        if (KubernetesSchemaName.TryParse(definition.Name, out _))
        {
            return definition;
        }

        _kind = definition.Kinds.Count > 0 ? definition.Kinds[0] : new("", "", definition.Name);
        var isKind = definition.Kinds.Count == 1;
        var schema = UnifyProperties(
            definition.Schema, "", property => isKind && (property == "metadata" || (property == "status" && !_hasStatus)));
        return definition with { Schema = isKind ? WithObjectMeta(schema) : schema };
    }

    /// <summary>A kind's own metadata, of which documents of a server say as little as <c>type: object</c>.</summary>
    private static SchemaNode WithObjectMeta(SchemaNode schema) => schema with
    {
        Properties = schema.Properties
            .Select(property => property is { Name: "metadata", Schema.Reference: null }
                ? new PropertyNode("metadata", new() { Reference = WellKnownNames.ObjectMeta })
                : property)
            .ToEquatableArray(),
    };

    private SchemaNode UnifyProperties(SchemaNode schema, string path, Func<string, bool> isKept)
    {
        _cancellation.ThrowIfCancellationRequested();
        var names = schema.Properties.Select(property => property.Name).ToList();
        return schema with
        {
            Properties = schema.Properties
                .Select(property => isKept(property.Name)
                    ? property
                    : new PropertyNode(
                        property.Name,
                        Unify(property.Schema, path.Length == 0 ? property.Name : path + "." + property.Name, property.Name, names)))
                .ToEquatableArray(),
        };
    }

    private SchemaNode Unify(SchemaNode schema, string path, string property, ICollection<string> siblings)
    {
        if (schema.Reference is not null || schema.IsEmbeddedResource)
        {
            return schema;
        }

        if (schema.Properties.Count > 0)
        {
            return UnifyObject(schema, path, property, siblings);
        }

        if (schema.Items is { } items)
        {
            return schema with { Items = Unify(items, path + "[]", property, siblings) };
        }

        return schema.AdditionalProperties is { } values
            ? schema with { AdditionalProperties = Unify(values, path + "{}", property, siblings) }
            : schema;
    }

    private SchemaNode UnifyObject(SchemaNode schema, string path, string property, ICollection<string> siblings)
    {
        // The server keeps what such an object does not name; a shared type would report it as unknown.
        if (!schema.PreservesUnknownFields && _matcher.Find(schema, property, siblings) is { } fit)
        {
            _report.Add(new(_kind.ApiVersion, _kind.Kind, path, fit.Type, true, fit.Restriction ?? "", CountObjects(schema)));
            return new()
            {
                Reference = fit.Type,
                Restriction = fit.Restriction,
                Description = schema.Description,
                Default = schema.Default,
                IsNullable = schema.IsNullable,
                ListType = schema.ListType,
                MapType = schema.MapType,
                Constraints = schema.Constraints,
            };
        }

        if (_matcher.FindNear(schema) is var (type, additional))
        {
            _report.Add(new(_kind.ApiVersion, _kind.Kind, path, type, false, Difference(schema, additional), 0));
        }

        return UnifyProperties(schema, path, static _ => false);
    }

    private static int CountObjects(SchemaNode schema) => (schema.Properties.Count > 0 ? 1 : 0)
        + schema.Properties.Sum(property => CountObjects(property.Schema))
        + (schema.Items is { } items ? CountObjects(items) : 0)
        + (schema.AdditionalProperties is { } values ? CountObjects(values) : 0);

    private static string Difference(SchemaNode schema, IReadOnlyList<string> additional) =>
        schema.PreservesUnknownFields ? "it takes fields that no schema names"
        : additional.Count > 0 ? "it has more fields: " + string.Join(", ", additional)
        : "fields of the same name are of other types, or too few are there";
}
