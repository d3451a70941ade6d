using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Kinds;

/// <summary>The kind Secret, in the shape of generated types.</summary>
public sealed record Secret : KubernetesObject, ISchemaObject<Secret>
{
    private ObjectMeta? _metadata;
    private KMap<string>? _stringData;

    public Secret()
    {
    }

    [SetsRequiredMembers]
    public Secret(PartialMarker marker)
        : base(marker)
    {
    }

    [SetsRequiredMembers]
    private Secret(object? empty, int unused)
    {
        _ = (empty, unused);
    }

    public ObjectMeta? Metadata { get => _metadata; init => _metadata = value; }

    public KMap<string>? StringData { get => _stringData; init => _stringData = value; }

    protected internal override SchemaType SchemaType => SchemaType<Secret>.Instance;

    public bool Equals(Secret? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<Secret>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Secret(null, 0)),
        SchemaPart.TablePart => SchemaPart.Table("Secret\tv1\tSecret\tN\t\no metadata\n{s stringData"u8),
        _ => SchemaPart.References(SchemaType<ObjectMeta>.Instance),
    };

    protected internal override FieldValue GetField(int index) => index switch
    {
        0 => _metadata,
        1 => _stringData,
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
                _stringData = value.As<KMap<string>>();
                break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
