using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Custom;

/// <summary>A type whose schema preserves unknown fields.</summary>
public sealed record Options : SchemaObject, ISchemaObject<Options>
{
    public string? Mode { get => GetField(0).AsString(); init => SetField(0, value); }

    public Options? Inner { get => GetField(1).As<Options>(); init => SetField(1, value); }

    public Closed? Closed { get => GetField(2).As<Closed>(); init => SetField(2, value); }

    protected internal override SchemaType SchemaType => SchemaType<Options>.Instance;

    public bool Equals(Options? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<Options>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Options()),
        SchemaPart.TablePart => SchemaPart.Table("Options\t\t\t\t\t*\ns mode\no inner\no closed"u8),
        _ => SchemaPart.References(SchemaType<Options>.Instance, SchemaType<Closed>.Instance),
    };
}
