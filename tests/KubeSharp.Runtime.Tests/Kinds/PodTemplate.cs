using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Kinds;

/// <summary>A part of the kinds here, in the shape of generated types.</summary>
public sealed record PodTemplate : SchemaObject, ISchemaObject<PodTemplate>
{
    private ObjectMeta? _metadata;
    private KList<Container>? _containers;

    public PodTemplate()
    {
    }

    [SetsRequiredMembers]
    public PodTemplate(PartialMarker marker)
        : base(marker)
    {
    }

    [SetsRequiredMembers]
    private PodTemplate(object? empty, int unused)
    {
        _ = (empty, unused);
    }

    public ObjectMeta? Metadata { get => _metadata; init => _metadata = value; }

    public KList<Container>? Containers { get => _containers; init => _containers = value; }

    protected internal override SchemaType SchemaType => SchemaType<PodTemplate>.Instance;

    public bool Equals(PodTemplate? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<PodTemplate>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new PodTemplate(null, 0)),
        SchemaPart.TablePart => SchemaPart.Table("PodTemplate\t\t\t\t\no metadata\n[o containers\tname"u8),
        _ => SchemaPart.References(SchemaType<ObjectMeta>.Instance, SchemaType<Container>.Instance),
    };

    protected internal override FieldValue GetField(int index) => index switch
    {
        0 => _metadata,
        1 => _containers,
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
            case 1:
                _containers = value.As<KList<Container>>();
                break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
