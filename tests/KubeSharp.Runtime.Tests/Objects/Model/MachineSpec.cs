using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Model;

/// <summary>One field of every kind that a patch treats differently. Written as the generator writes its types.</summary>
internal sealed partial record MachineSpec : SchemaObject, ISchemaObject<MachineSpec>
{
    private int? _replicas;
    private int? _port;
    private Quantity? _size;
    private string? _mode;
    private string? _image;
    private KList<string>? _args;
    private KList<Box>? _boxes;
    private MachineStrategy? _strategy;
    private MachineSelector? _selector;
    private KMap<string>? _nodeLabels;
    private KMap<Box>? _parts;
    private KValue? _extra;
    private KList<MachineVolume>? _volumes;
    private string? _deadline;

    public MachineSpec()
    {
    }

    [SetsRequiredMembers]
    public MachineSpec(PartialMarker marker)
        : base(marker)
    {
    }

    [SetsRequiredMembers]
    private MachineSpec(int _)
    {
    }

    public int? Replicas
    {
        get => _replicas;
        init => _replicas = value;
    }

    public required int Port
    {
        get => _port.GetValueOrDefault();
        init => _port = value;
    }

    public Quantity? Size
    {
        get => _size;
        init => _size = value;
    }

    public MachineMode? Mode
    {
        get => _mode is null ? default(MachineMode?) : MachineMode.FromText(_mode);
        init => _mode = value?.Value;
    }

    public string? Image
    {
        get => _image;
        init => _image = value;
    }

    public KList<string>? Args
    {
        get => _args;
        init => _args = value;
    }

    public KList<Box>? Boxes
    {
        get => _boxes;
        init => _boxes = value;
    }

    public MachineStrategy? Strategy
    {
        get => _strategy;
        init => _strategy = value;
    }

    public MachineSelector? Selector
    {
        get => _selector;
        init => _selector = value;
    }

    public KMap<string>? NodeLabels
    {
        get => _nodeLabels;
        init => _nodeLabels = value;
    }

    public KMap<Box>? Parts
    {
        get => _parts;
        init => _parts = value;
    }

    public KValue? Extra
    {
        get => _extra;
        init => _extra = value;
    }

    public KList<MachineVolume>? Volumes
    {
        get => _volumes;
        init => _volumes = value;
    }

    public Time? Deadline
    {
        get => _deadline is null ? default(Time?) : Time.FromText(_deadline);
        init => _deadline = value?.Value;
    }

    protected internal override SchemaType SchemaType => SchemaType<MachineSpec>.Instance;

    public bool Equals(MachineSpec? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<MachineSpec>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new MachineSpec(0)),
        SchemaPart.TablePart => SchemaPart.Table(
            "MachineSpec\t\t\t\t\ni replicas\ni! port\nq size\ne mode\ns image\n[s= args\n[o boxes\tname\n"u8
            + "o& strategy\no= selector\n{s= nodeLabels\n{o parts\nv extra\n[o& volumes\tname\nt deadline"u8),
        _ => SchemaPart.References(
            ItemType.Enum<MachineMode>(),
            SchemaType<Box>.Instance,
            SchemaType<MachineStrategy>.Instance,
            SchemaType<MachineSelector>.Instance,
            SchemaType<Box>.Instance,
            SchemaType<MachineVolume>.Instance),
    };

    protected internal override FieldValue GetField(int index) => index switch
    {
        0 => _replicas,
        1 => _port,
        2 => _size,
        3 => _mode,
        4 => _image,
        5 => _args,
        6 => _boxes,
        7 => _strategy,
        8 => _selector,
        9 => _nodeLabels,
        10 => _parts,
        11 => _extra,
        12 => _volumes,
        13 => _deadline,
        _ => default,
    };

    protected internal override FieldValue NextField(ref int index) => OwnFields.Next(this, ref index);

    protected internal override void SetField(int index, FieldValue value)
    {
        switch (index)
        {
            case 0: _replicas = value.AsInt32(); break;
            case 1: _port = value.AsInt32(); break;
            case 2: _size = value.AsQuantity(); break;
            case 3: _mode = value.AsString(); break;
            case 4: _image = value.AsString(); break;
            case 5: _args = value.As<KList<string>>(); break;
            case 6: _boxes = value.As<KList<Box>>(); break;
            case 7: _strategy = value.As<MachineStrategy>(); break;
            case 8: _selector = value.As<MachineSelector>(); break;
            case 9: _nodeLabels = value.As<KMap<string>>(); break;
            case 10: _parts = value.As<KMap<Box>>(); break;
            case 11: _extra = value.As<KValue>(); break;
            case 12: _volumes = value.As<KList<MachineVolume>>(); break;
            case 13: _deadline = value.AsString(); break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
