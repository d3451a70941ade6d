// A partial object lacks what is required: that is its use.
#pragma warning disable CS8618

using System.Diagnostics.CodeAnalysis;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Custom;

/// <summary>A part of a <see cref="TemplateSpec"/> that requires two fields.</summary>
public sealed record Server : SchemaObject, ISchemaObject<Server>
{
    public Server()
    {
    }

    [SetsRequiredMembers]
    public Server(PartialMarker marker)
        : base(marker)
    {
    }

    public required string Name { get => GetField(0).AsString()!; init => SetField(0, value); }

    public required string Image { get => GetField(1).AsString()!; init => SetField(1, value); }

    public KList<string>? RestartPolicyRules { get => GetField(2).As<KList<string>>(); init => SetField(2, value); }

    public KList<Variable>? Env { get => GetField(3).As<KList<Variable>>(); init => SetField(3, value); }

    public Closed? Limits { get => GetField(4).As<Closed>(); init => SetField(4, value); }

    protected internal override SchemaType SchemaType => SchemaType<Server>.Instance;

    public bool Equals(Server? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<Server>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Server(default(PartialMarker)!)),
        SchemaPart.TablePart => SchemaPart.Table("Server\t\t\t\tname\ns! name\ns! image\n[s restartPolicyRules\n[o env\tname\no limits"u8),
        _ => SchemaPart.References(SchemaType<Variable>.Instance, SchemaType<Closed>.Instance),
    };
}
