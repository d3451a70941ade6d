using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Kinds;

/// <summary>The kind Namespace, in the shape of generated types.</summary>
public sealed record Namespace : KubernetesObject, ISchemaObject<Namespace>
{
    private ObjectMeta? _metadata;

    public Namespace()
    {
    }

    [SetsRequiredMembers]
    public Namespace(PartialMarker marker)
        : base(marker)
    {
    }

    [SetsRequiredMembers]
    private Namespace(object? empty, int unused)
    {
        _ = (empty, unused);
    }

    public ObjectMeta? Metadata { get => _metadata; init => _metadata = value; }

    protected internal override SchemaType SchemaType => SchemaType<Namespace>.Instance;

    public bool Equals(Namespace? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<Namespace>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Namespace(null, 0)),
        SchemaPart.TablePart => SchemaPart.Table("Namespace\tv1\tNamespace\tC\t\no metadata"u8),
        _ => SchemaPart.References(SchemaType<ObjectMeta>.Instance),
    };

    protected internal override FieldValue GetField(int index) => index switch
    {
        0 => _metadata,
        _ => default,
    };

    protected internal override FieldValue NextField(ref int index) => OwnFields.Next(this, ref index);

    protected internal override void SetField(int index, FieldValue value)
    {
        switch (index)
        {
            case 0:
                _metadata = value.As<ObjectMeta>();
                break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
