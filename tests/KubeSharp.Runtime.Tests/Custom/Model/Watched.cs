using KubeSharp.Tests.Kinds;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Custom;

/// <summary>A kind without restrictions that counts who looks behind its metadata.</summary>
public sealed record Watched : KubernetesObject, ISchemaObject<Watched>
{
    public static int Reads { get; private set; }

    public ObjectMeta? Metadata { get => GetField(0).As<ObjectMeta>(); init => SetField(0, value); }

    public Template? Template { get => GetField(1).As<Template>(); init => SetField(1, value); }

    protected internal override SchemaType SchemaType => SchemaType<Watched>.Instance;

    public bool Equals(Watched? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<Watched>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Watched()),
        SchemaPart.TablePart => SchemaPart.Table("Watched\tapps/v1\tWatched\tN\t\no metadata\no template"u8),
        _ => SchemaPart.References(SchemaType<ObjectMeta>.Instance, SchemaType<Template>.Instance),
    };

    protected internal override FieldValue GetField(int index)
    {
        Reads += index == 0 ? 0 : 1;
        return base.GetField(index);
    }

    protected internal override FieldValue NextField(ref int index)
    {
        Reads++;
        return base.NextField(ref index);
    }
}
