using KubeSharp.Core.V1;
using KubeSharp.Schema.Resolving;
using KubeSharp.Schema.Unifying;
using KubeSharp.TypeModel;
using Xunit;

namespace KubeSharp.Generators.CustomResources;

/// <summary>Ties the schemas of Kubernetes that travel inside the generator to the assembly that was compiled from them.</summary>
public sealed class SharedTypesTests
{
    [Fact]
    public void Every_type_that_custom_resources_can_share_is_in_the_assembly_with_the_same_fields()
    {
        var assembly = typeof(Container).Assembly;
        var count = 0;
        foreach (var definition in KubernetesSchemas.Instance.Definitions)
        {
            if (SharedTypes.Instance.Find(definition.Name) is not { } plan)
            {
                continue;
            }

            var type = assembly.GetType(plan.FullName["global::".Length..]);
            Assert.True(type is not null, plan.FullName);
            var schemaType = (SchemaType)typeof(SchemaType<>).MakeGenericType(type).GetProperty("Instance")!.GetValue(null)!;
            var fields = TypePlan.FieldsOf(plan.Schema, plan.Kind is not null).Select(property => property.Name);
            Assert.All(fields, field => Assert.NotNull(schemaType.FindField(field)));
            count++;
        }

        Assert.InRange(count, 700, 900);
    }
}
