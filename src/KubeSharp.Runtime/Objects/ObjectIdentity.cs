using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>Reads and sets what identifies an object, without knowing its C# type.</summary>
internal static class ObjectIdentity
{
    public static string? NameOf(SchemaObject value) => MetadataText(value, "name");

    public static string? NamespaceOf(SchemaObject value) => MetadataText(value, "namespace");

    public static string? GenerateNameOf(SchemaObject value) => MetadataText(value, "generateName");

    public static SchemaObject? MetadataOf(SchemaObject value) =>
        value.SchemaType.FindField("metadata") is { Kind: FieldKind.Object } field ? value.GetField(field.Index).As<SchemaObject>() : null;

    public static string? MetadataText(SchemaObject value, string field)
    {
        if (value is UntypedObject untyped)
        {
            return untyped.Fields.TryGetValue("metadata", out var metadata) && metadata.AsMap() is { } map
                && map.TryGetValue(field, out var text) ? text.AsString() : null;
        }

        return MetadataOf(value) is { } typed ? TextOf(typed, field) : null;
    }

    public static string? TextOf(SchemaObject value, string field) =>
        value.SchemaType.FindField(field) is { Kind: FieldKind.String } known ? value.GetField(known.Index).AsString() : null;

    /// <summary>The key of an item of a keyed list, its parts joined by '/'; null when the item has none.</summary>
    public static string? ListKeyOf(SchemaObject item) => ListKeyOf(item, item.SchemaType.ItemKeys);

    /// <summary>The key that an item has in a list with the given keys, its parts joined by '/'; null when it lacks the first.</summary>
    public static string? ListKeyOf(SchemaObject item, IReadOnlyList<string> keys)
    {
        var first = keys.Count == 0 ? null : KeyPart(item, keys[0]);
        return first is null || keys.Count == 1
            ? first
            : $"{first}/{string.Join('/', keys.Skip(1).Select(key => KeyPart(item, key) ?? DefaultKeyPart(key)))}";
    }

    private static string? KeyPart(SchemaObject item, string key)
    {
        if (item.SchemaType.FindField(key) is not { } field)
        {
            return null;
        }

        var value = item.GetField(field.Index);
        return value.IsAbsent ? null
            : value.IsInteger ? value.Bits.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : value.Reference as string;
    }

    /// <summary>
    /// The server fills a key field that has a default before it compares keys; in Kubernetes that is the protocol of a port
    /// (<c>default: TCP</c> in the OpenAPI document of core/v1), all others are required.
    /// </summary>
    private static string DefaultKeyPart(string key) => key == "protocol" ? "TCP" : "";
}
