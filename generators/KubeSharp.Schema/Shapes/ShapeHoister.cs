using KubeSharp.Schema.Model;
using KubeSharp.Schema.Naming;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Shapes;

/// <summary>
/// Takes the objects that stand inside kinds out of them and gives each a definition of its own. Its name is made of its content: equal
/// objects, of one file or of several, are one definition and become one type, which is called by the shortest way that leads there.
/// </summary>
internal sealed class ShapeHoister
{
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, SchemaDefinition> _shapes = new(StringComparer.Ordinal);

    private readonly bool _hasStatus;

    private ShapeHoister(bool hasStatus, CancellationToken cancellation)
    {
        _hasStatus = hasStatus;
        _cancellation = cancellation;
    }

    /// <summary>Hoists the objects inside the kinds of one file; other definitions stay as they are.</summary>
    public static IReadOnlyList<SchemaDefinition> Hoist(
        IReadOnlyList<SchemaDefinition> definitions, SchemaOptions options, CancellationToken cancellation)
    {
        var hoister = new ShapeHoister(options.HasStatus, cancellation);
        var kinds = definitions.Select(hoister.HoistKind).ToList();
        return hoister._shapes.Count == 0
            ? definitions
            : [.. kinds, .. hoister._shapes.Values.OrderBy(definition => definition.Name, StringComparer.Ordinal)];
    }

    private SchemaDefinition HoistKind(SchemaDefinition definition)
    {
        if (definition.Kinds.Count != 1 || KubernetesSchemaName.TryParse(definition.Name, out _))
        {
            return definition;
        }

        var (package, type) = SchemaName.Parse(definition.Name);
        var schema = _hasStatus ? definition.Schema : WithoutStatus(definition.Schema);
        return definition with { Schema = HoistProperties(definition, package, schema, type) };
    }

    private static SchemaNode WithoutStatus(SchemaNode schema) => schema with
    {
        Properties = schema.Properties
            .Select(property => property is { Name: "status", Schema.Reference: null }
                ? new PropertyNode("status", new() { Description = property.Schema.Description })
                : property)
            .ToEquatableArray(),
    };

    private SchemaNode HoistProperties(SchemaDefinition origin, string package, SchemaNode schema, string place)
    {
        _cancellation.ThrowIfCancellationRequested();
        return schema with
        {
            Properties = schema.Properties
                .Select(property => new PropertyNode(
                    property.Name, Hoist(origin, package, property.Schema, SchemaPlace.Child(place, property.Name))))
                .ToEquatableArray(),
        };
    }

    private SchemaNode Hoist(SchemaDefinition origin, string package, SchemaNode schema, string place)
    {
        if (schema.Reference is not null || schema.IsEmbeddedResource)
        {
            return schema;
        }

        if (schema.Properties.Count == 0)
        {
            return schema.Items is { } items ? schema with { Items = Hoist(origin, package, items, place) }
                : schema.AdditionalProperties is { } values
                    ? schema with { AdditionalProperties = Hoist(origin, package, values, place) }
                : schema;
        }

        // What says how the field behaves stays with the field.
        var body = HoistProperties(origin, package, schema, place) with
        {
            Default = null,
            IsNullable = false,
            MapType = null,
        };
        return new()
        {
            Reference = Add(origin, package, body, place),
            Description = schema.Description,
            Default = schema.Default,
            IsNullable = schema.IsNullable,
            MapType = schema.MapType,
        };
    }

    private string Add(SchemaDefinition origin, string package, SchemaNode body, string place)
    {
        var name = $"{SchemaName.Parse(package).Package}.{ShapeHash.Of(body)}";
        var definition = new SchemaDefinition
        {
            Name = name,
            Schema = body,
            Place = place,
            PlacePackage = package,
            Position = origin.Position,
        };
        if (!_shapes.TryGetValue(name, out var known) || SchemaDefinition.ComparePlaces(definition, known) < 0)
        {
            _shapes[name] = definition;
        }

        return name;
    }
}
