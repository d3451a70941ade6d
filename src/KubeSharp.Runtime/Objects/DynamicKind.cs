using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>An object of a kind whose type is known only at run time.</summary>
internal sealed record DynamicKind : KubernetesObject
{
    public DynamicKind(DynamicSchemaType type) => SchemaType = type;

    protected internal override SchemaType SchemaType { get; }

    public bool Equals(DynamicKind? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}
