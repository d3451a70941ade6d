using System.Diagnostics.CodeAnalysis;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Custom;

/// <summary>What a <see cref="Template"/> wants.</summary>
public sealed record TemplateSpec : SchemaObject, ISchemaObject<TemplateSpec>
{
    public TemplateSpec()
    {
    }

    [SetsRequiredMembers]
    public TemplateSpec(PartialMarker marker)
        : base(marker)
    {
    }

    public KList<Server>? Servers { get => GetField(0).As<KList<Server>>(); init => SetField(0, value); }

    public string? HostnameOverride { get => GetField(1).AsString(); init => SetField(1, value); }

    public Closed? SchedulingGroup { get => GetField(2).As<Closed>(); init => SetField(2, value); }

    public KMap<Server>? ByName { get => GetField(3).As<KMap<Server>>(); init => SetField(3, value); }

    public KValue? Extra { get => GetField(4).As<KValue>(); init => SetField(4, value); }

    public KList<string>? Taints { get => GetField(5).As<KList<string>>(); init => SetField(5, value); }

    protected internal override SchemaType SchemaType => SchemaType<TemplateSpec>.Instance;

    public bool Equals(TemplateSpec? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<TemplateSpec>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new TemplateSpec()),
        SchemaPart.TablePart => SchemaPart.Table(
            "TemplateSpec\t\t\t\t\n[o servers\tname\ns hostnameOverride\no schedulingGroup\n{o byName\nv extra\n[s taints"u8),
        _ => SchemaPart.References(SchemaType<Server>.Instance, SchemaType<Closed>.Instance, SchemaType<Server>.Instance),
    };
}
