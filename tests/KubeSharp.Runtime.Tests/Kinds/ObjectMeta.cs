using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Kinds;

/// <summary>A part of the kinds here, in the shape of generated types.</summary>
public sealed record ObjectMeta : SchemaObject, ISchemaObject<ObjectMeta>
{
    private string? _name;
    private string? _generateName;
    private string? _namespace;
    private KMap<string>? _labels;
    private KMap<string>? _annotations;

    public ObjectMeta()
    {
    }

    [SetsRequiredMembers]
    public ObjectMeta(PartialMarker marker)
        : base(marker)
    {
    }

    public ObjectMeta(string name) => _name = name;

    [SetsRequiredMembers]
    private ObjectMeta(object? empty, int unused)
    {
        _ = (empty, unused);
    }

    public string? Name { get => _name; init => _name = value; }

    public string? GenerateName { get => _generateName; init => _generateName = value; }

    public string? Namespace { get => _namespace; init => _namespace = value; }

    public KMap<string>? Labels { get => _labels; init => _labels = value; }

    public KMap<string>? Annotations { get => _annotations; init => _annotations = value; }

    protected internal override SchemaType SchemaType => SchemaType<ObjectMeta>.Instance;

    public bool Equals(ObjectMeta? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<ObjectMeta>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new ObjectMeta(null, 0)),
        SchemaPart.TablePart => SchemaPart.Table("ObjectMeta\t\t\t\t\ns name\ns generateName\ns namespace\n{s labels\n{s annotations"u8),
        _ => default,
    };

    protected internal override FieldValue GetField(int index) => index switch
    {
        0 => _name,
        1 => _generateName,
        2 => _namespace,
        3 => _labels,
        4 => _annotations,
        _ => default,
    };

    protected internal override FieldValue NextField(ref int index) => OwnFields.Next(this, ref index);

    protected internal override void SetField(int index, FieldValue value)
    {
        switch (index)
        {
            case 0:
                _name = value.AsString();
                break;
            case 1:
                _generateName = value.AsString();
                break;
            case 2:
                _namespace = value.AsString();
                break;
            case 3:
                _labels = value.As<KMap<string>>();
                break;
            case 4:
                _annotations = value.As<KMap<string>>();
                break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
