using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Writing;

/// <summary>A part of a <see cref="Widget"/>; it recurses, and its names need care.</summary>
internal sealed record Part : SchemaObject, ISchemaObject<Part>
{
    public const int LongNameLength = 1500;

    private static readonly byte[] s_table = System.Text.Encoding.UTF8.GetBytes(
        $"Part\t\t\t\t\ns name\ns y\no inner\n[o parts\nv @odd: #name\ns {new string('k', LongNameLength)}");

    private readonly FieldValue[] _values = new FieldValue[6];

    public string? Name { init => _values[0] = value; }

    public string? Y { init => _values[1] = value; }

    public Part? Inner { init => _values[2] = value; }

    public KList<Part>? Parts { init => _values[3] = value; }

    public KValue? Odd { init => _values[4] = value; }

    public string? LongNamed { init => _values[5] = value; }

    protected internal override SchemaType SchemaType => SchemaType<Part>.Instance;

    static SchemaPart ISchemaObject<Part>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Part()),
        SchemaPart.TablePart => SchemaPart.Table(s_table),
        _ => SchemaPart.References(SchemaType<Part>.Instance, SchemaType<Part>.Instance),
    };

    public bool Equals(Part? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    protected internal override FieldValue GetField(int index) => _values[index];

    protected internal override FieldValue NextField(ref int index) => OwnFields.Next(this, ref index);

    protected internal override void SetField(int index, FieldValue value) => _values[index] = value;
}
