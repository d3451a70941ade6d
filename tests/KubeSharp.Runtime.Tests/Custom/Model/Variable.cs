// A partial object lacks what is required: that is its use.
#pragma warning disable CS8618

using System.Diagnostics.CodeAnalysis;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Custom;

/// <summary>A variable of a <see cref="Server"/>.</summary>
public sealed record Variable : SchemaObject, ISchemaObject<Variable>
{
    public Variable()
    {
    }

    [SetsRequiredMembers]
    public Variable(PartialMarker marker)
        : base(marker)
    {
    }

    public required string Name { get => GetField(0).AsString()!; init => SetField(0, value); }

    public VariableSource? ValueFrom { get => GetField(1).As<VariableSource>(); init => SetField(1, value); }

    protected internal override SchemaType SchemaType => SchemaType<Variable>.Instance;

    public bool Equals(Variable? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<Variable>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Variable(default(PartialMarker)!)),
        SchemaPart.TablePart => SchemaPart.Table("Variable\t\t\t\tname\ns! name\no valueFrom"u8),
        _ => SchemaPart.References(SchemaType<VariableSource>.Instance),
    };
}
