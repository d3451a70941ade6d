using System.Diagnostics.CodeAnalysis;
using KubeSharp.Tests.Kinds;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Custom;

/// <summary>A custom resource for each test: what stacks have learnt of a type, they know until the program ends.</summary>
/// <typeparam name="TTest">Any type that no other test takes.</typeparam>
public sealed record Embedder<TTest> : KubernetesObject, ISchemaObject<Embedder<TTest>>
{
    public Embedder()
    {
    }

    [SetsRequiredMembers]
    public Embedder(PartialMarker marker)
        : base(marker)
    {
    }

    public ObjectMeta? Metadata { get => GetField(0).As<ObjectMeta>(); init => SetField(0, value); }

    public Template? Template { get => GetField(1).As<Template>(); init => SetField(1, value); }

    protected internal override SchemaType SchemaType => SchemaType<Embedder<TTest>>.Instance;

    public bool Equals(Embedder<TTest>? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<Embedder<TTest>>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Embedder<TTest>()),
        SchemaPart.TablePart => SchemaPart.Table(
            "Embedder\texample.com/v1\tEmbedder\tN\t\no metadata\no template\t\tspec(hostnameOverride,servers(?image,limits),byName(limits))"u8),
        _ => SchemaPart.References(SchemaType<ObjectMeta>.Instance, SchemaType<Template>.Instance),
    };
}
