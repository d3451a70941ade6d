using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Emission;

/// <summary>How generated code writes what a field holds.</summary>
/// <param name="namespace">The namespace of the generated file.</param>
internal sealed class FieldCode(string @namespace)
{
    private const string TypeModel = Aliases.TypeModel;

    /// <summary>The C# type, as of a required field.</summary>
    public string TypeName(FieldType type) => type switch
    {
        FieldType.Scalar scalar => ScalarCode.Of(scalar.Kind).TypeName,
        FieldType.Enum named => Shorten(named.TypeName),
        FieldType.Object named => Shorten(named.TypeName),
        FieldType.List list => $"{Aliases.Runtime}KList<{TypeName(list.Item)}>",
        FieldType.Map map => $"{Aliases.Runtime}KMap<{TypeName(map.Value)}>",
        _ => throw Unknown(type),
    };

    /// <summary>Whether an object keeps the field as its text: enums and times would take 16 bytes and a flag otherwise.</summary>
    public static bool IsText(FieldType type) =>
        type is FieldType.Enum || (type is FieldType.Scalar scalar && ScalarCode.Of(scalar.Kind).IsText);

    public static bool IsValueType(FieldType type) =>
        type is FieldType.Enum || (type is FieldType.Scalar scalar && ScalarCode.Of(scalar.Kind).IsValueType);

    /// <summary>The call of the base that reads a field which it keeps.</summary>
    public string Read(FieldType type, bool isRequired, int index)
    {
        var name = FieldName(type);
        var argument = name == "Text" ? $"<{TypeName(type)}>" : "";
        var call = FormattableString.Invariant($"Get{name}Field{argument}({index})");
        return name == "Object" ? $"({TypeName(type)}{(isRequired ? "" : "?")}){call}" : call;
    }

    /// <summary>The call of the base that sets a field which it keeps.</summary>
    public static string Write(FieldType type, int index, string value)
    {
        var name = IsValueType(type) && !IsText(type) ? FieldName(type) : "Object";
        return FormattableString.Invariant($"Set{name}Field({index}, {value})");
    }

    /// <summary>The letters of the type in a table.</summary>
    public static string Letters(FieldType type) => type switch
    {
        FieldType.List list => "[" + ItemLetter(list.Item),
        FieldType.Map map => "{" + ItemLetter(map.Value),
        _ => ItemLetter(type),
    };

    /// <summary>What stands among a type's references for the field; null when its letters say all.</summary>
    public string? Reference(FieldType type) => type switch
    {
        FieldType.List list => ItemReference(list.Item),
        FieldType.Map map => ItemReference(map.Value),
        _ => ItemReference(type),
    };

    private static string FieldName(FieldType type) => type switch
    {
        FieldType.Scalar scalar => ScalarCode.Of(scalar.Kind).FieldName,
        FieldType.Enum => "Text",
        _ => "Object",
    };

    private static string ItemLetter(FieldType type) => type switch
    {
        FieldType.Scalar scalar => ScalarCode.Of(scalar.Kind).Letter.ToString(),
        FieldType.Enum => "e",
        FieldType.Object => "o",
        _ => "c",
    };

    private string? ItemReference(FieldType type) => type is FieldType.Scalar ? null : ItemType(type);

    private string ItemType(FieldType type) => type switch
    {
        FieldType.Scalar scalar => $"{TypeModel}ItemType.{ScalarCode.Of(scalar.Kind).ItemType}",
        FieldType.Enum named => $"{TypeModel}ItemType.Enum<{Shorten(named.TypeName)}>()",
        FieldType.Object named => $"{TypeModel}SchemaType<{Shorten(named.TypeName)}>.Instance",
        FieldType.List list => $"{TypeModel}ItemType.ListOf<{TypeName(list.Item)}>({ItemType(list.Item)})",
        FieldType.Map map => $"{TypeModel}ItemType.MapOf<{TypeName(map.Value)}>({ItemType(map.Value)})",
        _ => throw Unknown(type),
    };

    private string Shorten(string typeName) => Aliases.Shorten(typeName, @namespace);

    private static InvalidOperationException Unknown(FieldType type) => new($"No code is known for the field type {type}.");
}
