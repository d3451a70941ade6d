// A partial object lacks what is required: that is its use.
#pragma warning disable CS8618

using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Model;

/// <summary>An item of a keyed list. Written as the generator writes its types.</summary>
internal sealed partial record Box : SchemaObject, ISchemaObject<Box>
{
    private string? _name;
    private int? _cpu;
    private string? _image;
    private KMap<Quantity>? _limits;
    private KList<BoxPort>? _ports;
    private Box? _inner;

    public Box()
    {
    }

    [SetsRequiredMembers]
    public Box(PartialMarker marker)
        : base(marker)
    {
    }

    [SetsRequiredMembers]
    private Box(int _)
    {
    }

    public required string Name
    {
        get => _name!;
        init => _name = value;
    }

    public required int Cpu
    {
        get => _cpu.GetValueOrDefault();
        init => _cpu = value;
    }

    public string? Image
    {
        get => _image;
        init => _image = value;
    }

    public KMap<Quantity>? Limits
    {
        get => _limits;
        init => _limits = value;
    }

    public KList<BoxPort>? Ports
    {
        get => _ports;
        init => _ports = value;
    }

    public Box? Inner
    {
        get => _inner;
        init => _inner = value;
    }

    protected internal override SchemaType SchemaType => SchemaType<Box>.Instance;

    public bool Equals(Box? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<Box>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Box(0)),
        SchemaPart.TablePart => SchemaPart.Table("Box\t\t\t\tname\ns! name\ni! cpu\ns image\n{q limits\n[o ports\tnumber,protocol\no inner"u8),
        _ => SchemaPart.References(SchemaType<BoxPort>.Instance, SchemaType<Box>.Instance),
    };

    protected internal override FieldValue GetField(int index) => index switch
    {
        0 => _name,
        1 => _cpu,
        2 => _image,
        3 => _limits,
        4 => _ports,
        5 => _inner,
        _ => default,
    };

    protected internal override FieldValue NextField(ref int index) => OwnFields.Next(this, ref index);

    protected internal override void SetField(int index, FieldValue value)
    {
        switch (index)
        {
            case 0: _name = value.AsString(); break;
            case 1: _cpu = value.AsInt32(); break;
            case 2: _image = value.AsString(); break;
            case 3: _limits = value.As<KMap<Quantity>>(); break;
            case 4: _ports = value.As<KList<BoxPort>>(); break;
            case 5: _inner = value.As<Box>(); break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
