using System.Diagnostics.CodeAnalysis;
using KubeSharp.Tests.Kinds;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Custom;

/// <summary>A custom resource.</summary>
public sealed record Cluster : KubernetesObject, ISchemaObject<Cluster>
{
    public Cluster()
    {
    }

    [SetsRequiredMembers]
    public Cluster(PartialMarker marker)
        : base(marker)
    {
    }

    public ObjectMeta? Metadata { get => GetField(0).As<ObjectMeta>(); init => SetField(0, value); }

    public ClusterSpec? Spec { get => GetField(1).As<ClusterSpec>(); init => SetField(1, value); }

    protected internal override SchemaType SchemaType => SchemaType<Cluster>.Instance;

    public bool Equals(Cluster? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<Cluster>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Cluster()),
        SchemaPart.TablePart => SchemaPart.Table("Cluster\tray.io/v1\tRayCluster\tN\t\no metadata\no spec"u8),
        _ => SchemaPart.References(SchemaType<ObjectMeta>.Instance, SchemaType<ClusterSpec>.Instance),
    };
}
