// A partial object lacks what is required: that is its use.
#pragma warning disable CS8618

using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Model;

/// <summary>An item of a keyed list whose items are unions. Written as the generator writes its types.</summary>
internal sealed partial record MachineVolume : SchemaObject, ISchemaObject<MachineVolume>
{
    private string? _name;
    private string? _disk;
    private string? _claim;

    public MachineVolume()
    {
    }

    [SetsRequiredMembers]
    public MachineVolume(PartialMarker marker)
        : base(marker)
    {
    }

    [SetsRequiredMembers]
    private MachineVolume(int _)
    {
    }

    public required string Name
    {
        get => _name!;
        init => _name = value;
    }

    public string? Disk
    {
        get => _disk;
        init => _disk = value;
    }

    public string? Claim
    {
        get => _claim;
        init => _claim = value;
    }

    public static implicit operator MachineVolume((string Name, string Disk) pair) => new() { Name = pair.Name, Disk = pair.Disk };

    protected internal override SchemaType SchemaType => SchemaType<MachineVolume>.Instance;

    public bool Equals(MachineVolume? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<MachineVolume>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new MachineVolume(0)),
        SchemaPart.TablePart => SchemaPart.Table("MachineVolume\t\t\t\tname\ns! name\ns disk\ns claim"u8),
        _ => default,
    };

    protected internal override FieldValue GetField(int index) => index switch
    {
        0 => _name,
        1 => _disk,
        2 => _claim,
        _ => default,
    };

    protected internal override FieldValue NextField(ref int index) => OwnFields.Next(this, ref index);

    protected internal override void SetField(int index, FieldValue value)
    {
        switch (index)
        {
            case 0: _name = value.AsString(); break;
            case 1: _disk = value.AsString(); break;
            case 2: _claim = value.AsString(); break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
