using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Model;

/// <summary>The metadata of an <see cref="Machine"/>. Written as the generator writes its types.</summary>
internal sealed partial record MachineMeta : SchemaObject, ISchemaObject<MachineMeta>
{
    private KMap<string>? _labels;
    private string? _name;
    private string? _namespace;
    private KList<string>? _finalizers;

    public MachineMeta()
    {
    }

    public MachineMeta(string name) => _name = name;

    [SetsRequiredMembers]
    public MachineMeta(PartialMarker marker)
        : base(marker)
    {
    }

    [SetsRequiredMembers]
    private MachineMeta(int _)
    {
    }

    public KMap<string>? Labels
    {
        get => _labels;
        init => _labels = value;
    }

    public string? Name
    {
        get => _name;
        init => _name = value;
    }

    public string? Namespace
    {
        get => _namespace;
        init => _namespace = value;
    }

    public KList<string>? Finalizers
    {
        get => _finalizers;
        init => _finalizers = value;
    }

    protected internal override SchemaType SchemaType => SchemaType<MachineMeta>.Instance;

    public bool Equals(MachineMeta? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<MachineMeta>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new MachineMeta(0)),
        SchemaPart.TablePart => SchemaPart.Table("MachineMeta\t\t\t\t\n{s labels\ns name\ns namespace\n[s+ finalizers"u8),
        _ => default,
    };

    protected internal override FieldValue GetField(int index) => index switch
    {
        0 => _labels,
        1 => _name,
        2 => _namespace,
        3 => _finalizers,
        _ => default,
    };

    protected internal override FieldValue NextField(ref int index) => OwnFields.Next(this, ref index);

    protected internal override void SetField(int index, FieldValue value)
    {
        switch (index)
        {
            case 0: _labels = value.As<KMap<string>>(); break;
            case 1: _name = value.AsString(); break;
            case 2: _namespace = value.AsString(); break;
            case 3: _finalizers = value.As<KList<string>>(); break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
