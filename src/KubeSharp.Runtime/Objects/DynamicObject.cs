using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>An object inside a kind, of a type that is known only at run time.</summary>
internal sealed record DynamicObject : SchemaObject
{
    public DynamicObject(DynamicSchemaType type) => SchemaType = type;

    protected internal override SchemaType SchemaType { get; }

    public bool Equals(DynamicObject? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}
