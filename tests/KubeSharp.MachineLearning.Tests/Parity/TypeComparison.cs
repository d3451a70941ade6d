using System.Reflection;
using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Parity;

/// <summary>Compares the compiled type of a kind with its definition: each field, through shared types and their restrictions.</summary>
internal sealed class TypeComparison(List<string> differences)
{
    /// <summary>A field of an earlier release, which Kubernetes has dropped and definitions of that release still repeat.</summary>
    private const string FormerPodField = "workloadRef";

    private static readonly string[] s_given = ["apiVersion", "kind", "metadata", "status"];

    /// <summary>How many fields have been compared.</summary>
    public int Count { get; private set; }

    public void CompareKind(SchemaType type, CrdSchema schema)
    {
        Expect(type.Kind, type.FindField("metadata") is { Kind: FieldKind.Object }, "has metadata");
        foreach (var (name, property) in schema.Properties.Where(property => !s_given.Contains(property.Name)))
        {
            CompareField($"{type.Kind}.{name}", type, null, name, property, schema.Required.Contains(name));
        }
    }

    private void CompareObject(string path, SchemaType type, FieldRestriction? restriction, CrdSchema schema)
    {
        var properties = schema.Properties.ToList();
        foreach (var (name, property) in properties)
        {
            CompareField($"{path}.{name}", type, restriction, name, property, schema.Required.Contains(name));
        }

        var named = properties.Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var field in type.Fields.Where(field => !named.Contains(field.Name)))
        {
            Expect($"{path}.{field.Name}", restriction?.Lacks(field.Index) == true, "is in no definition, so that it has to be restricted");
        }

        if (!IsShared(type))
        {
            Expect(path, type.PreservesUnknownFields == schema.PreservesUnknownFields, "preserves unknown fields as the definition does");
        }
    }

    private void CompareField(
        string path, SchemaType type, FieldRestriction? restriction, string name, CrdSchema schema, bool isListed)
    {
        Count++;
        if (type.FindField(name) is not { } field)
        {
            var isGiven = type.IsKind && name is ("apiVersion" or "kind");
            Expect(path, isGiven || (type.Name == "PodSpec" && name == FormerPodField), "exists");
            return;
        }

        Expect(path, restriction?.Lacks(field.Index) != true, "is not restricted");
        var isRequired = isListed && !schema.HasDefault;
        var demands = field.IsRequired && restriction?.Waives(field.Index) != true;
        if (!IsShared(type))
        {
            Expect(path, field.IsRequired == isRequired, $"is {(isRequired ? "required" : "optional")}");
            Expect(path, field.ListKeys.SequenceEqual(schema.ListMapKeys), $"has the list keys '{string.Join(",", schema.ListMapKeys)}'");
            Expect(path, field.Options.HasFlag(SchemaFieldOptions.Nullable) == schema.IsNullable, "is nullable as the definition says");
            Expect(path, !IsSet(schema) || field.Options.HasFlag(SchemaFieldOptions.Set), "is a set");
        }
        else
        {
            Expect(path, !demands || isListed, "is not required where the definition does not require it");
            Expect(path, schema.ListMapKeys.Count == 0 || field.ListKeys.Count > 0, "is a keyed list");
        }

        CompareValue(path, type.ItemOf(field), field.Kind, FieldRestriction.Under(restriction, type, field), schema, IsShared(type));
    }

    private void CompareValue(
        string path, ItemType item, FieldKind kind, FieldRestriction? restriction, CrdSchema schema, bool isShared)
    {
        Expect(path, Accepts(kind, schema), $"is of the type '{schema.Type}/{schema.Format}', not {kind}");
        if (kind == FieldKind.List && schema.Items is { } items)
        {
            var (inner, innerKind) = InnerOf(item);
            CompareValue(path + "[]", inner, innerKind, restriction, items, isShared);
        }
        else if (kind == FieldKind.Map && schema.AdditionalProperties is { } values)
        {
            var (inner, innerKind) = InnerOf(item);
            CompareValue(path + "{}", inner, innerKind, restriction, values, isShared);
        }
        else if (kind == FieldKind.Object && item is SchemaType type)
        {
            CompareObject(path, type, restriction, schema);
        }
        else if (schema.Enum.Count > 0 && schema.Type == "string")
        {
            CompareEnum(path, item, kind, schema, isShared);
        }
    }

    /// <summary>A table names the items of lists and maps themselves; those of lists of lists are inside.</summary>
    private static (ItemType Item, FieldKind Kind) InnerOf(ItemType item) =>
        item.FieldKind is FieldKind.List or FieldKind.Map ? (item.Inner!, FieldKind.List) : (item, item.FieldKind);

    private void CompareEnum(string path, ItemType item, FieldKind kind, CrdSchema schema, bool isShared)
    {
        if (kind != FieldKind.Enum)
        {
            Expect(path, isShared && kind == FieldKind.String, "is an enum");
            return;
        }

        var type = item.GetType().GetGenericArguments()[0];
        var values = type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == type)
            .Select(property => property.GetValue(null)!.ToString()!)
            .ToHashSet(StringComparer.Ordinal);
        var missing = schema.Enum.Where(value => !values.Contains(value)).ToList();
        Expect(path, missing.Count == 0, $"knows the values {string.Join(", ", missing)}");
        Expect(path, isShared || values.Count == schema.Enum.Distinct().Count(), "knows no other values");
    }

    private static bool Accepts(FieldKind kind, CrdSchema schema) => kind switch
    {
        FieldKind.Resource => schema.IsEmbeddedResource,

        // An object without fields keeps none, of a shared type neither: all its fields have to be restricted.
        FieldKind.Object => schema.Type == "object" && (schema.Properties.Any() || !schema.PreservesUnknownFields),
        FieldKind.List => schema.Type == "array",
        FieldKind.Map => schema is { Type: "object", AdditionalProperties: not null },
        FieldKind.Value => !schema.Properties.Any() && schema is { IsIntOrString: false, Type: "object" or null },
        FieldKind.IntOrString => schema.IsIntOrString,
        FieldKind.Quantity => schema.IsIntOrString || schema.Type == "string",
        FieldKind.Boolean => schema.Type == "boolean",
        FieldKind.Int32 => schema is { Type: "integer", Format: "int32" },
        FieldKind.Int64 => schema is { Type: "integer", Format: not "int32" },
        FieldKind.Double => schema.Type == "number",
        FieldKind.Time or FieldKind.MicroTime => schema is { Type: "string", Format: "date-time" },
        FieldKind.Bytes => schema is { Type: "string", Format: "byte" },
        _ => schema is { Type: "string", Format: not ("date-time" or "byte") },
    };

    private static bool IsSet(CrdSchema schema) => schema is { ListType: "set", Items.Type: "string" };

    private static bool IsShared(SchemaType type) =>
        type.GetType().GetGenericArguments()[0].Assembly != typeof(MachineLearningKinds).Assembly;

    private void Expect(string path, bool isTrue, string what)
    {
        if (!isTrue)
        {
            differences.Add($"{path} {what}");
        }
    }
}
