using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>An object of a kind that no loaded type describes: its fields pass through as they are.</summary>
public sealed record UntypedObject : KubernetesObject, ISchemaObject<UntypedObject>
{
    /// <summary>Takes the fields of an object, <c>apiVersion</c> and <c>kind</c> among them.</summary>
    /// <param name="fields">The fields in their order.</param>
    public UntypedObject(KMap<KValue> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        Fields = fields;
    }

    /// <summary>All fields, <c>apiVersion</c> and <c>kind</c> among them.</summary>
    public KMap<KValue> Fields { get; init; }

    /// <summary>The group and version that the fields state; empty when they state none.</summary>
    public override string ApiVersion => TextOf("apiVersion");

    /// <summary>The kind that the fields state; empty when they state none.</summary>
    public override string Kind => TextOf("kind");

    /// <inheritdoc/>
    protected internal override SchemaType SchemaType => SchemaType<UntypedObject>.Instance;

    /// <inheritdoc/>
    public bool Equals(UntypedObject? other) => base.Equals(other) && Fields.Equals(other.Fields);

    /// <inheritdoc/>
    public override int GetHashCode() => Fields.GetHashCode();

    static SchemaPart ISchemaObject<UntypedObject>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new UntypedObject(KMap<KValue>.Empty)),
        SchemaPart.TablePart => SchemaPart.Table("UntypedObject\t\t\t\t"u8),
        _ => default,
    };

    private string TextOf(string field) => Fields.TryGetValue(field, out var value) ? value.AsString() ?? "" : "";
}
