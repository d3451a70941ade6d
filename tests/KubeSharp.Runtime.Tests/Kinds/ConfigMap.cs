using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Kinds;

/// <summary>The kind ConfigMap, in the shape of generated types.</summary>
public sealed record ConfigMap : KubernetesObject, ISchemaObject<ConfigMap>
{
    private ObjectMeta? _metadata;
    private KMap<string>? _data;

    public ConfigMap()
    {
    }

    [SetsRequiredMembers]
    public ConfigMap(PartialMarker marker)
        : base(marker)
    {
    }

    [SetsRequiredMembers]
    private ConfigMap(object? empty, int unused)
    {
        _ = (empty, unused);
    }

    public ObjectMeta? Metadata { get => _metadata; init => _metadata = value; }

    public KMap<string>? Data { get => _data; init => _data = value; }

    protected internal override SchemaType SchemaType => SchemaType<ConfigMap>.Instance;

    public bool Equals(ConfigMap? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<ConfigMap>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new ConfigMap(null, 0)),
        SchemaPart.TablePart => SchemaPart.Table("ConfigMap\tv1\tConfigMap\tN\t\no metadata\n{s data"u8),
        _ => SchemaPart.References(SchemaType<ObjectMeta>.Instance),
    };

    protected internal override FieldValue GetField(int index) => index switch
    {
        0 => _metadata,
        1 => _data,
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
                _data = value.As<KMap<string>>();
                break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
