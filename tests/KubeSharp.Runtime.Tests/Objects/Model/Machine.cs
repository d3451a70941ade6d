// A partial object lacks what is required: that is its use.
#pragma warning disable CS8618

using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Model;

/// <summary>A kind: what users patch. Written as the generator writes its types.</summary>
internal sealed partial record Machine : KubernetesObject, ISchemaObject<Machine>
{
    private MachineMeta? _metadata;
    private MachineSpec? _spec;

    public Machine()
    {
    }

    [SetsRequiredMembers]
    public Machine(PartialMarker marker)
        : base(marker)
    {
    }

    [SetsRequiredMembers]
    private Machine(int _)
    {
    }

    public MachineMeta? Metadata
    {
        get => _metadata;
        init => _metadata = value;
    }

    public required MachineSpec Spec
    {
        get => _spec!;
        init => _spec = value;
    }

    protected internal override SchemaType SchemaType => SchemaType<Machine>.Instance;

    public bool Equals(Machine? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<Machine>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Machine(0)),
        SchemaPart.TablePart => SchemaPart.Table("Machine\ttest/v1\tMachine\tN\t\no metadata\no! spec"u8),
        _ => SchemaPart.References(SchemaType<MachineMeta>.Instance, SchemaType<MachineSpec>.Instance),
    };

    protected internal override FieldValue GetField(int index) => index switch
    {
        0 => _metadata,
        1 => _spec,
        _ => default,
    };

    protected internal override FieldValue NextField(ref int index) => OwnFields.Next(this, ref index);

    protected internal override void SetField(int index, FieldValue value)
    {
        switch (index)
        {
            case 0: _metadata = value.As<MachineMeta>(); break;
            case 1: _spec = value.As<MachineSpec>(); break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
