using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Kinds;

/// <summary>A part of the kinds here, in the shape of generated types.</summary>
public sealed record DeploymentSpec : SchemaObject, ISchemaObject<DeploymentSpec>
{
    private int? _replicas;
    private KMap<string>? _selector;
    private PodTemplate? _template;

    public DeploymentSpec()
    {
    }

    [SetsRequiredMembers]
    public DeploymentSpec(PartialMarker marker)
        : base(marker)
    {
    }

    [SetsRequiredMembers]
    private DeploymentSpec(object? empty, int unused)
    {
        _ = (empty, unused);
    }

    public int? Replicas { get => _replicas; init => _replicas = value; }

    public KMap<string>? Selector { get => _selector; init => _selector = value; }

    public PodTemplate? Template { get => _template; init => _template = value; }

    protected internal override SchemaType SchemaType => SchemaType<DeploymentSpec>.Instance;

    public bool Equals(DeploymentSpec? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<DeploymentSpec>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new DeploymentSpec(null, 0)),
        SchemaPart.TablePart => SchemaPart.Table("DeploymentSpec\t\t\t\t\ni replicas\n{s selector\no template"u8),
        _ => SchemaPart.References(SchemaType<PodTemplate>.Instance),
    };

    protected internal override FieldValue GetField(int index) => index switch
    {
        0 => _replicas,
        1 => _selector,
        2 => _template,
        _ => default,
    };

    protected internal override FieldValue NextField(ref int index) => OwnFields.Next(this, ref index);

    protected internal override void SetField(int index, FieldValue value)
    {
        switch (index)
        {
            case 0:
                _replicas = value.AsInt32();
                break;
            case 1:
                _selector = value.As<KMap<string>>();
                break;
            case 2:
                _template = value.As<PodTemplate>();
                break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
