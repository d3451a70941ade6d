using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Resolving;

/// <summary>Reads how a field merges and whether it must be there.</summary>
internal static class FieldOptionReader
{
    /// <summary>
    /// The keys of a list's items: those of server-side apply, else the one of a strategic merge patch
    /// (https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy). Only what the items have can be a key.
    /// </summary>
    /// <param name="schema">The list's schema.</param>
    /// <param name="itemFields">The fields of its items; null when they are no objects.</param>
    public static EquatableArray<string> ReadListKeys(SchemaNode schema, ICollection<string>? itemFields)
    {
        var keys = schema.ListMapKeys.Count > 0 ? schema.ListMapKeys
            : schema.PatchMergeKey is { } key && Merges(schema) ? new[] { key }.ToEquatableArray()
            : default;
        return itemFields is not null && keys.All(name => itemFields.Contains(name) && name.IndexOf(',') < 0) ? keys : default;
    }

    /// <summary>The options of a field.</summary>
    /// <param name="schema">The field's schema.</param>
    /// <param name="type">What it holds.</param>
    /// <param name="isRequired">Whether an author must give it.</param>
    /// <param name="isKeyed">Whether it is a keyed list, which merges however it is called otherwise.</param>
    /// <param name="isAtomicType">Whether the schema that it refers to is atomic.</param>
    public static FieldOptions Read(SchemaNode schema, FieldType type, bool isRequired, bool isKeyed, bool isAtomicType)
    {
        var options = FieldOptions.None;

        if (isRequired)
        {
            options |= FieldOptions.Required;
        }

        var isComposite = type is FieldType.List or FieldType.Map or FieldType.Object;
        var isAtomic = isAtomicType || schema.ListType == "atomic" || schema.MapType == "atomic" || Has(schema, "replace");
        if (isAtomic && isComposite && !isKeyed)
        {
            options |= FieldOptions.Atomic;
        }

        if (type is FieldType.List { Item: FieldType.Scalar or FieldType.Enum } && (schema.ListType == "set" || Merges(schema)))
        {
            options |= FieldOptions.Set;
        }

        if (Has(schema, "retainKeys"))
        {
            options |= FieldOptions.RetainKeys;
        }

        return schema.IsNullable ? options | FieldOptions.Nullable : options;
    }

    private static bool Merges(SchemaNode schema) => Has(schema, "merge");

    private static bool Has(SchemaNode schema, string strategy) =>
        schema.PatchStrategy is { } strategies && strategies.Split(',').Contains(strategy);
}
