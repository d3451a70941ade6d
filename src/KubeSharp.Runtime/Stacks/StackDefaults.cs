using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>
/// Fills a stack's namespace and common labels into the metadata of an object; copies nothing but the metadata and the top object.
/// </summary>
internal static class StackDefaults
{
    public static KubernetesObject Fill(KubernetesObject value, string? space, KMap<string>? labels)
    {
        if (value is UntypedObject untyped)
        {
            // Whether the kind lives in a namespace is unknown here; labels every object may have.
            return labels is null ? untyped : FillLabels(untyped, labels);
        }

        if (value.SchemaType.FindField("metadata") is not { Kind: FieldKind.Object } field
            || value.GetField(field.Index).As<SchemaObject>() is not { } metadata)
        {
            return value;
        }

        var type = metadata.SchemaType;
        SchemaObject? changed = null;
        if (space is not null && value.SchemaType.IsNamespaced
            && type.FindField("namespace") is { Kind: FieldKind.String } spaceField && metadata.GetField(spaceField.Index).IsAbsent)
        {
            changed = metadata.Copy();
            changed.SetField(spaceField.Index, space);
        }

        if (labels is not null && type.FindField("labels") is { Kind: FieldKind.Map } labelsField
            && Merge(metadata.GetField(labelsField.Index).As<KMap<string>>(), labels) is { } merged)
        {
            changed ??= metadata.Copy();
            changed.SetField(labelsField.Index, merged);
        }

        if (changed is null)
        {
            return value;
        }

        var copy = value.Copy();
        copy.SetField(field.Index, changed);
        return (KubernetesObject)copy;
    }

    private static UntypedObject FillLabels(UntypedObject value, KMap<string> labels)
    {
        if (!value.Fields.TryGetValue("metadata", out var metadata) || metadata.AsMap() is not { } map)
        {
            return value;
        }

        var own = map.TryGetValue("labels", out var old) ? old : KMap<KValue>.Empty;
        if (own.AsMap() is not { } ownLabels)
        {
            return value;
        }

        KMap<KValue> common = [.. labels.Select(label => KeyValuePair.Create(label.Key, (KValue)label.Value))];
        return Merge(ownLabels, common) is { } merged
            ? value with { Fields = value.Fields.With("metadata", map.With("labels", merged)) }
            : value;
    }

    /// <summary>The object's own labels, which win, then the common ones that it lacks; null when it lacks none.</summary>
    private static KMap<T>? Merge<T>(KMap<T>? own, KMap<T> common)
        where T : notnull
    {
        if (own is null or { Count: 0 })
        {
            return common.Count == 0 ? null : common;
        }

        foreach (var (key, _) in common)
        {
            if (!own.ContainsKey(key))
            {
                return own.With(common).With(own);
            }
        }

        return null;
    }
}
