using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Model;

/// <summary>An item of a list with two keys. Written as the generator writes its types.</summary>
internal sealed partial record BoxPort : SchemaObject, ISchemaObject<BoxPort>
{
    private int? _number;
    private string? _protocol;
    private string? _name;

    public BoxPort()
    {
    }

    [SetsRequiredMembers]
    public BoxPort(PartialMarker marker)
        : base(marker)
    {
    }

    [SetsRequiredMembers]
    private BoxPort(int _)
    {
    }

    public required int Number
    {
        get => _number.GetValueOrDefault();
        init => _number = value;
    }

    public MachineMode? Protocol
    {
        get => _protocol is null ? default(MachineMode?) : MachineMode.FromText(_protocol);
        init => _protocol = value?.Value;
    }

    public string? Name
    {
        get => _name;
        init => _name = value;
    }

    protected internal override SchemaType SchemaType => SchemaType<BoxPort>.Instance;

    public bool Equals(BoxPort? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<BoxPort>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new BoxPort(0)),
        SchemaPart.TablePart => SchemaPart.Table("BoxPort\t\t\t\tnumber,protocol\ni! number\ne protocol\ns name"u8),
        _ => SchemaPart.References(ItemType.Enum<MachineMode>()),
    };

    protected internal override FieldValue GetField(int index) => index switch
    {
        0 => _number,
        1 => _protocol,
        2 => _name,
        _ => default,
    };

    protected internal override FieldValue NextField(ref int index) => OwnFields.Next(this, ref index);

    protected internal override void SetField(int index, FieldValue value)
    {
        switch (index)
        {
            case 0: _number = value.AsInt32(); break;
            case 1: _protocol = value.AsString(); break;
            case 2: _name = value.AsString(); break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
