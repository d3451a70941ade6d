using System.Diagnostics.CodeAnalysis;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Custom;

/// <summary>What a <see cref="Cluster"/> wants: a field for each thing that only custom resources have.</summary>
public sealed record ClusterSpec : SchemaObject, ISchemaObject<ClusterSpec>
{
    public ClusterSpec()
    {
    }

    [SetsRequiredMembers]
    public ClusterSpec(PartialMarker marker)
        : base(marker)
    {
    }

    public Options? Options { get => GetField(0).As<Options>(); init => SetField(0, value); }

    public KubernetesObject? Resource { get => GetField(1).As<KubernetesObject>(); init => SetField(1, value); }

    public KList<KubernetesObject>? Resources { get => GetField(2).As<KList<KubernetesObject>>(); init => SetField(2, value); }

    public KMap<KubernetesObject>? Named { get => GetField(3).As<KMap<KubernetesObject>>(); init => SetField(3, value); }

    static ReadOnlySpan<byte> ISchemaObject<ClusterSpec>.Table =>
        """
        ClusterSpec				
        o options
        r resource
        [r resources
        {r named
        """u8;

    protected internal override SchemaType SchemaType => SchemaType<ClusterSpec>.Instance;

    public bool Equals(ClusterSpec? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static ClusterSpec ISchemaObject<ClusterSpec>.Create() => new();

    static ItemType[] ISchemaObject<ClusterSpec>.References() => [SchemaType<Options>.Instance];
}
