using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Kinds;

/// <summary>A part of the kinds here, in the shape of generated types.</summary>
public sealed record Container : SchemaObject, ISchemaObject<Container>
{
    private string? _name;
    private string? _image;

    public Container()
    {
    }

    [SetsRequiredMembers]
    public Container(PartialMarker marker)
        : base(marker) => Name = null!;

    [SetsRequiredMembers]
    private Container(object? empty, int unused)
    {
        _ = (empty, unused);
        Name = null!;
    }

    public required string Name { get => _name!; init => _name = value; }

    public string? Image { get => _image; init => _image = value; }

    protected internal override SchemaType SchemaType => SchemaType<Container>.Instance;

    public bool Equals(Container? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<Container>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Container(null, 0)),
        SchemaPart.TablePart => SchemaPart.Table("Container\t\t\t\tname\ns! name\ns image"u8),
        _ => default,
    };

    protected internal override FieldValue GetField(int index) => index switch
    {
        0 => _name,
        1 => _image,
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
                _image = value.AsString();
                break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
