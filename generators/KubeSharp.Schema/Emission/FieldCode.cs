using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Emission;

/// <summary>How generated code writes what a field holds.</summary>
internal static class FieldCode
{
    private const string TypeModel = "global::KubeSharp.TypeModel.";

    /// <summary>The C# type, as of a required field.</summary>
    public static string TypeName(FieldType type) => type switch
    {
        FieldType.Scalar scalar => ScalarCode.Of(scalar.Kind).TypeName,
        FieldType.Enum named => named.TypeName,
        FieldType.Object named => named.TypeName,
        FieldType.List list => $"global::KubeSharp.KList<{TypeName(list.Item)}>",
        FieldType.Map map => $"global::KubeSharp.KMap<{TypeName(map.Value)}>",
        _ => throw Unknown(type),
    };

    /// <summary>Whether an object keeps the field as its text: enums and times would take 16 bytes and a flag otherwise.</summary>
    public static bool IsText(FieldType type) =>
        type is FieldType.Enum || (type is FieldType.Scalar scalar && ScalarCode.Of(scalar.Kind).IsText);

    public static bool IsValueType(FieldType type) =>
        type is FieldType.Enum || (type is FieldType.Scalar scalar && ScalarCode.Of(scalar.Kind).IsValueType);

    /// <summary>The call that takes the value out of a <c>FieldValue</c>.</summary>
    public static string Accessor(FieldType type) => type switch
    {
        FieldType.Scalar scalar => ScalarCode.Of(scalar.Kind).Accessor,
        FieldType.Enum => "AsString()",
        _ => $"As<{TypeName(type)}>()",
    };

    /// <summary>The letters of the type in a table.</summary>
    public static string Letters(FieldType type) => type switch
    {
        FieldType.List list => "[" + ItemLetter(list.Item),
        FieldType.Map map => "{" + ItemLetter(map.Value),
        _ => ItemLetter(type),
    };

    /// <summary>What stands among a type's references for the field; null when its letters say all.</summary>
    public static string? Reference(FieldType type) => type switch
    {
        FieldType.List list => ItemReference(list.Item),
        FieldType.Map map => ItemReference(map.Value),
        _ => ItemReference(type),
    };

    private static string ItemLetter(FieldType type) => type switch
    {
        FieldType.Scalar scalar => ScalarCode.Of(scalar.Kind).Letter.ToString(),
        FieldType.Enum => "e",
        FieldType.Object => "o",
        _ => "c",
    };

    private static string? ItemReference(FieldType type) => type is FieldType.Scalar ? null : ItemType(type);

    private static string ItemType(FieldType type) => type switch
    {
        FieldType.Scalar scalar => $"{TypeModel}ItemType.{ScalarCode.Of(scalar.Kind).ItemType}",
        FieldType.Enum named => $"{TypeModel}ItemType.Enum<{named.TypeName}>()",
        FieldType.Object named => $"{TypeModel}SchemaType<{named.TypeName}>.Instance",
        FieldType.List list => $"{TypeModel}ItemType.ListOf<{TypeName(list.Item)}>({ItemType(list.Item)})",
        FieldType.Map map => $"{TypeModel}ItemType.MapOf<{TypeName(map.Value)}>({ItemType(map.Value)})",
        _ => throw Unknown(type),
    };

    private static InvalidOperationException Unknown(FieldType type) => new($"No code is known for the field type {type}.");
}
