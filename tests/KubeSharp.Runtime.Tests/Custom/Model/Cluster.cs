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

    static ReadOnlySpan<byte> ISchemaObject<Cluster>.Table => "Cluster\tray.io/v1\tRayCluster\tN\t\no metadata\no spec"u8;

    protected internal override SchemaType SchemaType => SchemaType<Cluster>.Instance;

    public bool Equals(Cluster? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static Cluster ISchemaObject<Cluster>.Create() => new();

    static ItemType[] ISchemaObject<Cluster>.References() => [SchemaType<ObjectMeta>.Instance, SchemaType<ClusterSpec>.Instance];
}
