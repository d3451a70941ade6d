using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Model;

/// <summary>A union: a patch keeps only what it names (<c>retainKeys</c>). Written as the generator writes its types.</summary>
internal sealed partial record MachineStrategy : SchemaObject, ISchemaObject<MachineStrategy>
{
    private string? _mode;
    private MachineVolume? _rolling;
    private int? _limit;

    public MachineStrategy()
    {
    }

    [SetsRequiredMembers]
    public MachineStrategy(PartialMarker marker)
        : base(marker)
    {
    }

    [SetsRequiredMembers]
    private MachineStrategy(int _)
    {
    }

    public MachineMode? Mode
    {
        get => _mode is null ? default(MachineMode?) : MachineMode.FromText(_mode);
        init => _mode = value?.Value;
    }

    public MachineVolume? Rolling
    {
        get => _rolling;
        init => _rolling = value;
    }

    public int? Limit
    {
        get => _limit;
        init => _limit = value;
    }

    protected internal override SchemaType SchemaType => SchemaType<MachineStrategy>.Instance;

    public bool Equals(MachineStrategy? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<MachineStrategy>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new MachineStrategy(0)),
        SchemaPart.TablePart => SchemaPart.Table("MachineStrategy\t\t\t\t\ne mode\no rolling\ni limit"u8),
        _ => SchemaPart.References(ItemType.Enum<MachineMode>(), SchemaType<MachineVolume>.Instance),
    };

    protected internal override FieldValue GetField(int index) => index switch
    {
        0 => _mode,
        1 => _rolling,
        2 => _limit,
        _ => default,
    };

    protected internal override FieldValue NextField(ref int index) => OwnFields.Next(this, ref index);

    protected internal override void SetField(int index, FieldValue value)
    {
        switch (index)
        {
            case 0: _mode = value.AsString(); break;
            case 1: _rolling = value.As<MachineVolume>(); break;
            case 2: _limit = value.AsInt32(); break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
