using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Model;

/// <summary>Replaced whole by a patch (<c>atomic</c>). Written as the generator writes its types.</summary>
internal sealed partial record MachineSelector : SchemaObject, ISchemaObject<MachineSelector>
{
    private KMap<string>? _labels;
    private string? _scope;

    public MachineSelector()
    {
    }

    [SetsRequiredMembers]
    public MachineSelector(PartialMarker marker)
        : base(marker)
    {
    }

    [SetsRequiredMembers]
    private MachineSelector(int _)
    {
    }

    public KMap<string>? Labels
    {
        get => _labels;
        init => _labels = value;
    }

    public string? Scope
    {
        get => _scope;
        init => _scope = value;
    }

    protected internal override SchemaType SchemaType => SchemaType<MachineSelector>.Instance;

    public bool Equals(MachineSelector? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<MachineSelector>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new MachineSelector(0)),
        SchemaPart.TablePart => SchemaPart.Table("MachineSelector\t\t\t\t\n{s labels\ns scope"u8),
        _ => default,
    };

    protected internal override FieldValue GetField(int index) => index switch
    {
        0 => _labels,
        1 => _scope,
        _ => default,
    };

    protected internal override FieldValue NextField(ref int index) => OwnFields.Next(this, ref index);

    protected internal override void SetField(int index, FieldValue value)
    {
        switch (index)
        {
            case 0: _labels = value.As<KMap<string>>(); break;
            case 1: _scope = value.AsString(); break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
