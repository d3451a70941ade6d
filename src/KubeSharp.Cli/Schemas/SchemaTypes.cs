using System.Reflection;
using KubeSharp.Schema.Emission;
using KubeSharp.Schema.Model;
using KubeSharp.TypeModel;

namespace KubeSharp.Cli.Schemas;

/// <summary>
/// Makes types of a resolved model at run time, as the generator makes them when a project is compiled. What they share with Kubernetes'
/// own kinds are the types of the assembly KubeSharp.Kubernetes.
/// </summary>
internal sealed class SchemaTypes
{
    private const string Global = "global::";

    private static readonly MethodInfo s_listOf = MethodOf(nameof(ItemType.ListOf));
    private static readonly MethodInfo s_mapOf = MethodOf(nameof(ItemType.MapOf));

    private readonly Dictionary<string, SchemaType> _types = new(StringComparer.Ordinal);

    public SchemaTypes(SchemaModel model)
    {
        foreach (var unit in model.Units)
        {
            foreach (var type in unit.Objects.Select(WithoutEnums))
            {
                _types.Add(
                    $"{Global}{unit.Namespace}.{type.Name}",
                    new DynamicSchemaType(TypeTable.Of(type), () => ReferencesOf(type), type.Constraints ?? ""));
            }
        }
    }

    /// <summary>The type of a full C# name.</summary>
    /// <param name="name">The name, beginning with <c>global::</c>.</param>
    public SchemaType this[string name]
    {
        get
        {
            if (!_types.TryGetValue(name, out var type))
            {
                _types.Add(name, type = Shared(name));
            }

            return type;
        }
    }

    private static SchemaType Shared(string name) =>
        typeof(KubernetesKinds).Assembly.GetType(name[Global.Length..]) is { } type
            ? (SchemaType)typeof(SchemaType<>).MakeGenericType(type).GetProperty(nameof(SchemaType<>.Instance))!.GetValue(null)!
            : throw new InvalidOperationException($"The assembly of Kubernetes' kinds has no type '{name}'.");

    private static MethodInfo MethodOf(string name) => typeof(ItemType).GetMethod(name)!;

    private static ObjectModel WithoutEnums(ObjectModel type) =>
        type with { Fields = type.Fields.Select(field => field with { Type = WithoutEnums(field.Type) }).ToEquatableArray() };

    private static FieldType WithoutEnums(FieldType type) => type switch
    {
        FieldType.Enum => new FieldType.Scalar(ScalarKind.String),
        FieldType.List list => new FieldType.List(WithoutEnums(list.Item)),
        FieldType.Map map => new FieldType.Map(WithoutEnums(map.Value)),
        _ => type,
    };

    private ItemType[] ReferencesOf(ObjectModel type) =>
    [
        .. type.Fields.Select(field => field.Type switch
        {
            FieldType.List list => list.Item,
            FieldType.Map map => map.Value,
            var held => held,
        }).Where(held => held is not FieldType.Scalar).Select(ItemOf),
    ];

    private ItemType ItemOf(FieldType type) => type switch
    {
        FieldType.Object named => this[named.TypeName],
        FieldType.List list => Collection(s_listOf, ItemOf(list.Item)),
        FieldType.Map map => Collection(s_mapOf, ItemOf(map.Value)),
        FieldType.Scalar scalar => Scalar(scalar.Kind),
        _ => throw new InvalidOperationException($"No item type is known for {type}."),
    };

    private static ItemType Scalar(ScalarKind kind) =>
        (ItemType)typeof(ItemType).GetProperty(ScalarCode.Of(kind).ItemType)!.GetValue(null)!;

    private static ItemType Collection(MethodInfo method, ItemType item)
    {
        var type = item is DynamicSchemaType ? typeof(SchemaObject) : item.GetType().GetGenericArguments()[0];
        return (ItemType)method.MakeGenericMethod(type).Invoke(null, [item])!;
    }
}
