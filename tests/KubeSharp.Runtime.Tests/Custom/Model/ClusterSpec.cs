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

    public Template? Plain { get => GetField(4).As<Template>(); init => SetField(4, value); }

    public Template? Head { get => GetField(5).As<Template>(); init => SetField(5, value); }

    public KList<Template>? Workers { get => GetField(6).As<KList<Template>>(); init => SetField(6, value); }

    public KMap<Template>? Groups { get => GetField(7).As<KMap<Template>>(); init => SetField(7, value); }

    public KList<KList<Server>>? Rows { get => GetField(8).As<KList<KList<Server>>>(); init => SetField(8, value); }

    public KValue? Any { get => GetField(9).As<KValue>(); init => SetField(9, value); }

    public string? Text { get => GetField(10).AsString(); init => SetField(10, value); }

    public KList<string>? Texts { get => GetField(11).As<KList<string>>(); init => SetField(11, value); }

    public KMap<string>? Labels { get => GetField(12).As<KMap<string>>(); init => SetField(12, value); }

    public Closed? Part { get => GetField(13).As<Closed>(); init => SetField(13, value); }

    public KubernetesObject? Object { get => GetField(14).As<KubernetesObject>(); init => SetField(14, value); }

    public int? Count { get => GetField(15).AsInt32(); init => SetField(15, value); }

    protected internal override SchemaType SchemaType => SchemaType<ClusterSpec>.Instance;

    public bool Equals(ClusterSpec? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<ClusterSpec>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new ClusterSpec()),
        SchemaPart.TablePart => SchemaPart.Table(
            """
            ClusterSpec				
            o options
            r resource
            [r resources
            {r named
            o plain
            o head		metadata(*),spec(schedulingGroup,servers(restartPolicyRules,?image,env(valueFrom(fileKeyRef))),hostnameOverride)
            [o workers	key	spec(servers(?image),byName(limits))
            {o groups		spec(taints,servers(env(*)))
            [c rows		env,?image
            v? any
            s? text
            [s? texts
            {s? labels
            o? part
            r? object
            i count
            """u8),
        _ => SchemaPart.References(
            SchemaType<Options>.Instance,
            SchemaType<Template>.Instance,
            SchemaType<Template>.Instance,
            SchemaType<Template>.Instance,
            SchemaType<Template>.Instance,
            ItemType.ListOf<Server>(SchemaType<Server>.Instance),
            SchemaType<Closed>.Instance),
    };
}
