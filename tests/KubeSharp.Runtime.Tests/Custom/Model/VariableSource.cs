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

    static ReadOnlySpan<byte> ISchemaObject<VariableSource>.Table => "VariableSource\t\t\t\t\ns fieldRef\no fileKeyRef"u8;

    protected internal override SchemaType SchemaType => SchemaType<VariableSource>.Instance;

    public bool Equals(VariableSource? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static VariableSource ISchemaObject<VariableSource>.Create() => new();

    static ItemType[] ISchemaObject<VariableSource>.References() => [SchemaType<Closed>.Instance];
}
