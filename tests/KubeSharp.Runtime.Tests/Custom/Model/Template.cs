using System.Diagnostics.CodeAnalysis;
using KubeSharp.Tests.Kinds;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Custom;

/// <summary>A type of which custom resources embed older forms.</summary>
public sealed record Template : SchemaObject, ISchemaObject<Template>
{
    public Template()
    {
    }

    [SetsRequiredMembers]
    public Template(PartialMarker marker)
        : base(marker)
    {
    }

    public ObjectMeta? Metadata { get => GetField(0).As<ObjectMeta>(); init => SetField(0, value); }

    public TemplateSpec? Spec { get => GetField(1).As<TemplateSpec>(); init => SetField(1, value); }

    protected internal override SchemaType SchemaType => SchemaType<Template>.Instance;

    public bool Equals(Template? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    static SchemaPart ISchemaObject<Template>.Part(int part) => part switch
    {
        SchemaPart.ObjectPart => SchemaPart.Object(new Template()),
        SchemaPart.TablePart => SchemaPart.Table("Template\t\t\t\t\no metadata\no spec"u8),
        _ => SchemaPart.References(SchemaType<ObjectMeta>.Instance, SchemaType<TemplateSpec>.Instance),
    };
}
