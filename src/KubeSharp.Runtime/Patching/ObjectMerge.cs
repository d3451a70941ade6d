using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>The strategic merge of two objects of one type, from the tables of their types.</summary>
/// <param name="keepsRemovals">Whether removals stay in the result: it is a patch itself, and what they remove is not known yet.</param>
internal sealed partial class ObjectMerge(bool keepsRemovals)
{
    /// <summary>An object whose partial parts have all that is required where they stand, without the markers of patches.</summary>
    /// <exception cref="ManifestException">A part lacks what is required.</exception>
    public static SchemaObject Complete(SchemaObject value) =>
        new ObjectMerge(keepsRemovals: false).Settle(value, PatchPlace.Top);

    /// <summary>Merges an object into another.</summary>
    /// <param name="original">The object that is changed; stays as it is.</param>
    /// <param name="patch">What changes it.</param>
    /// <param name="retainsKeys">Whether members go that the patch does not name.</param>
    /// <param name="place">Where the object stands.</param>
    public SchemaObject Merge(SchemaObject original, SchemaObject patch, bool retainsKeys, PatchPlace place)
    {
        var type = original.SchemaType;
        var result = original is UntypedObject untyped ? MergeUntyped(untyped, (UntypedObject)patch, place) : original.Copy();
        List<SchemaField> cleared = [];
        foreach (var name in patch.Extras?.Marker?.WithoutFields ?? [])
        {
            Clear(FieldNames.Resolve(type, name));
        }

        foreach (var field in type.Fields)
        {
            var value = patch.GetField(field.Index);
            var old = result.GetField(field.Index);
            if (value.IsAbsent)
            {
                if (retainsKeys && !old.IsAbsent)
                {
                    Clear(field);
                }

                continue;
            }

            if (IsRemoval(old) && !IsRemoval(value))
            {
                // What the first of two patches removes and the second sets is replaced whole.
                Clear(field);
                old = default;
            }

            var merged = MergeField(type, field, old, value, place.Member(type, field));
            result.SetField(field.Index, merged);
            if (merged.IsAbsent)
            {
                cleared.Add(field);
            }
        }

        foreach (var name in patch.UnknownFields?.Keys ?? [])
        {
            // An explicit null, which only unknown fields hold, takes the place of the value.
            if (type.FindField(name) is { } field && patch.GetField(field.Index).IsAbsent)
            {
                result.SetField(field.Index, default);
            }
        }

        result.SetExtras(MergeExtras(original, patch, cleared, place));
        if (!keepsRemovals)
        {
            var missing = cleared.Where(field => RequiredFields.IsMissing(result, field, place.Restriction));
            PatchErrors.ThrowIfMissing(result, missing, place.Path);
        }

        return result;

        void Clear(SchemaField field)
        {
            cleared.Add(field);
            result.SetField(field.Index, default);
        }
    }

    /// <summary>Where objects of any kind may stand, one of another kind replaces the old one whole.</summary>
    private static bool IsSameKind(SchemaObject left, SchemaObject right) =>
        ReferenceEquals(left.SchemaType, right.SchemaType)
        && (left is not UntypedObject a || right is not UntypedObject b || (a.ApiVersion == b.ApiVersion && a.Kind == b.Kind));

    private static bool IsRemoval(FieldValue value) => value.Reference is SchemaObject item && IsRemoval(item);

    private static bool IsRemoval(SchemaObject value) => value.Extras?.Marker is { Removes: true };

    private ObjectExtras? MergeExtras(SchemaObject original, SchemaObject patch, List<SchemaField> cleared, PatchPlace place)
    {
        var extras = original.Extras ?? new();
        if (original.UnknownFields is not null || patch.UnknownFields is not null)
        {
            extras = extras with { UnknownFields = MergeUnknown(original, patch, cleared, place with { Restriction = null }) };
        }

        if (keepsRemovals && cleared.Count != 0 && extras.Marker is { } marker)
        {
            extras = extras with { Marker = marker.Without([.. cleared.Select(static field => field.Name)]) };
        }

        return ObjectExtras.Normalize(extras with
        {
            ApiVersion = patch.Extras?.ApiVersion ?? extras.ApiVersion,
            Kind = patch.Extras?.Kind ?? extras.Kind,
        });
    }

    private KMap<KValue>? MergeUnknown(SchemaObject original, SchemaObject patch, List<SchemaField> cleared, PatchPlace place)
    {
        var kept = original.UnknownFields ?? KMap<KValue>.Empty;
        foreach (var field in original.SchemaType.Fields)
        {
            // An explicit null, or a value of a wrong type, stands for the field until a patch sets or clears that.
            if (kept.ContainsKey(field.Name) && (!patch.GetField(field.Index).IsAbsent || cleared.Contains(field)))
            {
                kept = (KMap<KValue>)kept.Without(field.Name).Removing(kept.RemovedKeys ?? []);
            }
        }

        var merged = patch.UnknownFields is { } unknown ? (KMap<KValue>)MergeMap(ItemType.Value, kept, unknown, place) : kept;
        return merged.Count == 0 && merged.RemovedKeys is null ? null : merged;
    }

    private FieldValue MergeField(SchemaType type, SchemaField field, FieldValue old, FieldValue value, PatchPlace place)
    {
        var isAtomic = (field.Options & SchemaFieldOptions.Atomic) != 0;
        var retainsKeys = (field.Options & SchemaFieldOptions.RetainKeys) != 0;
        switch (value.Reference)
        {
            case SchemaObject patch:
                return IsRemoval(patch) ? (keepsRemovals ? patch : default)
                    : isAtomic ? Settle(patch, place)
                    : MergeObject(old, patch, retainsKeys, place);
            case KList patch:
                return isAtomic || old.Reference is not KList list ? SettleList(type.ItemOf(field), patch, place)
                    : field.ListKeys.Count != 0 ? MergeKeyedList(type.ItemOf(field), field, list, patch, place)
                    : (field.Options & SchemaFieldOptions.Set) != 0 ? Unite(type.ItemOf(field), list, patch)
                    : SettleList(type.ItemOf(field), patch, place);
            case KMap patch:
                // Removing keys would be useless where a map is replaced whole: such a map is always merged.
                return old.Reference is KMap map && (!isAtomic || patch.RemovedKeys is not null)
                    ? Emptied(MergeMap(type.ItemOf(field), map, patch, place), patch)
                    : SettleMap(type.ItemOf(field), patch, place);
            case KValue patch:
                return isAtomic ? SettleValue(patch, place) : MergeValue(old.Reference as KValue, patch, place);
            default:
                return value;
        }
    }

    private SchemaObject MergeObject(FieldValue old, SchemaObject patch, bool retainsKeys, PatchPlace place) =>
        old.Reference is SchemaObject original && IsSameKind(original, patch)
            ? Merge(original, patch, retainsKeys, place)
            : Settle(patch, place);

    private KValue MergeValue(KValue? old, KValue patch, PatchPlace place) => (old?.Reference, patch.Reference) switch
    {
        (KMap<KValue> map, KMap<KValue> entries) => (KMap<KValue>)MergeMap(ItemType.Value, map, entries, place),
        (SchemaObject original, SchemaObject change) => MergeObject(original, change, retainsKeys: false, place),
        _ => SettleValue(patch, place),
    };
}
