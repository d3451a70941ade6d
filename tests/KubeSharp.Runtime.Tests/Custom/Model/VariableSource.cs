using System.Diagnostics.CodeAnalysis;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Custom;

/// <summary>Where a <see cref="Variable"/> has its value from.</summary>
public sealed record VariableSource : SchemaObject, ISchemaObject<VariableSource>
{
    public VariableSource()
    {
    }

    [SetsRequiredMembers]
    public VariableSource(PartialMarker marker)
        : base(marker)
    {
    }

    public string? FieldRef { get => GetField(0).AsString(); init => SetField(0, value); }

    public Closed? FileKeyRef { get => GetField(1).As<Closed>(); init => SetField(1, value); }

    protected internal override SchemaType SchemaType => SchemaType<VariableSource>.Instance;

    public bool Equals(VariableSource? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<VariableSource>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new VariableSource()),
        SchemaPart.TablePart => SchemaPart.Table("VariableSource\t\t\t\t\ns fieldRef\no fileKeyRef"u8),
        _ => SchemaPart.References(SchemaType<Closed>.Instance),
    };
}
