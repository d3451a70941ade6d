using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Reading;

/// <summary>
/// One schema, whichever dialect it was written in: <c>allOf</c> of a single reference is that reference, a default that is Go's zero value
/// (which a server adds to v3 documents) is none. Holds no places, so that the same schema in two files is equal.
/// </summary>
internal sealed record SchemaNode
{
    /// <summary>A schema that says nothing: any value.</summary>
    public static SchemaNode Any { get; } = new();

    public string? Type { get; init; }

    public string? Format { get; init; }

    public string? Description { get; init; }

    /// <summary>The name of the schema that this one refers to.</summary>
    public string? Reference { get; init; }

    /// <summary>
    /// What this place does not have of the fields of the schema that it refers to, as <see cref="Unifying.FieldRestriction"/> writes it.
    /// </summary>
    public string? Restriction { get; init; }

    /// <summary>The server's default, as JSON.</summary>
    public string? Default { get; init; }

    public bool IsNullable { get; init; }

    /// <summary><c>x-kubernetes-int-or-string</c>.</summary>
    public bool IsIntOrString { get; init; }

    /// <summary><c>x-kubernetes-preserve-unknown-fields</c>: the server keeps what the schema does not name.</summary>
    public bool PreservesUnknownFields { get; init; }

    /// <summary><c>x-kubernetes-embedded-resource</c>: an object with apiVersion, kind and metadata of its own.</summary>
    public bool IsEmbeddedResource { get; init; }

    /// <summary>The texts that the schema lists; empty when it lists none, or lists other things than texts.</summary>
    public EquatableArray<string> Enum { get; init; }

    public EquatableArray<string> Required { get; init; }

    public EquatableArray<PropertyNode> Properties { get; init; }

    public SchemaNode? Items { get; init; }

    /// <summary>
    /// The schema of the values of a map; null when the schema has no <c>additionalProperties</c>, or only allows or forbids them.
    /// </summary>
    public SchemaNode? AdditionalProperties { get; init; }

    /// <summary><c>x-kubernetes-list-type</c>: <c>atomic</c>, <c>set</c> or <c>map</c>.</summary>
    public string? ListType { get; init; }

    public EquatableArray<string> ListMapKeys { get; init; }

    /// <summary><c>x-kubernetes-map-type</c>: <c>atomic</c> or <c>granular</c>.</summary>
    public string? MapType { get; init; }

    /// <summary><c>x-kubernetes-patch-strategy</c>: <c>merge</c>, <c>retainKeys</c>, <c>replace</c>, joined by commas.</summary>
    public string? PatchStrategy { get; init; }

    public string? PatchMergeKey { get; init; }

    public Lifecycle Lifecycle { get; init; } = Lifecycle.Unknown;

    /// <summary>What bounds the values further, in the order of the schema: <c>minimum</c>, <c>pattern</c>, <c>oneOf</c>, ...</summary>
    public EquatableArray<Constraint> Constraints { get; init; }

    /// <summary>
    /// The schema without descriptions and life cycle, in which a facts document and a server's document of the same version differ.
    /// </summary>
    public SchemaNode WithoutProse() => this with
    {
        Description = null,
        Lifecycle = Lifecycle.Unknown,
        Items = Items?.WithoutProse(),
        AdditionalProperties = AdditionalProperties?.WithoutProse(),
        Properties = Properties.Select(property => property with { Schema = property.Schema.WithoutProse() }).ToEquatableArray(),
    };
}
