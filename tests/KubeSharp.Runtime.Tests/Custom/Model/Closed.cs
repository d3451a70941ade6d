using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Custom;

/// <summary>A part of <see cref="Options"/> whose schema preserves nothing.</summary>
public sealed record Closed : SchemaObject, ISchemaObject<Closed>
{
    public Closed()
    {
    }

    public Closed(PartialMarker marker)
        : base(marker)
    {
    }

    public string? Name { get => GetField(0).AsString(); init => SetField(0, value); }

    protected internal override SchemaType SchemaType => SchemaType<Closed>.Instance;

    public bool Equals(Closed? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<Closed>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Closed()),
        SchemaPart.TablePart => SchemaPart.Table("Closed\t\t\t\t\ns name"u8),
        _ => default,
    };
}
