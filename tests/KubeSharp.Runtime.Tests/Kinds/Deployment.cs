using System.Diagnostics.CodeAnalysis;
using System.Text;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Kinds;

/// <summary>The kind Deployment, in the shape of generated types.</summary>
public sealed record Deployment : KubernetesObject, ISchemaObject<Deployment>
{
    private ObjectMeta? _metadata;
    private DeploymentSpec? _spec;

    public Deployment()
    {
    }

    [SetsRequiredMembers]
    public Deployment(PartialMarker marker)
        : base(marker)
    {
    }

    [SetsRequiredMembers]
    private Deployment(object? empty, int unused)
    {
        _ = (empty, unused);
    }

    public ObjectMeta? Metadata { get => _metadata; init => _metadata = value; }

    public DeploymentSpec? Spec { get => _spec; init => _spec = value; }

    protected internal override SchemaType SchemaType => SchemaType<Deployment>.Instance;

    public bool Equals(Deployment? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<Deployment>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Deployment(null, 0)),
        SchemaPart.TablePart => SchemaPart.Table("Deployment\tapps/v1\tDeployment\tN\t\no metadata\no spec"u8),
        _ => SchemaPart.References(SchemaType<ObjectMeta>.Instance, SchemaType<DeploymentSpec>.Instance),
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
            case 0:
                _metadata = value.As<ObjectMeta>();
                break;
            case 1:
                _spec = value.As<DeploymentSpec>();
                break;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
