using KubeSharp.TypeModel;

namespace KubeSharp;

internal sealed partial class ObjectMerge
{
    private FieldValue MergeKeyedList(ItemType itemType, SchemaField field, KList original, KList patch, PatchPlace place)
    {
        var retainsKeys = (field.Options & SchemaFieldOptions.RetainKeys) != 0;
        var items = new List<SchemaObject>(original.Count + patch.Count);
        for (var i = 0; i < original.Count; i++)
        {
            items.Add(original.GetItem(i).As<SchemaObject>()!);
        }

        for (var i = 0; i < patch.Count; i++)
        {
            var itemPlace = place.Item(i);
            var item = patch.GetItem(i).As<SchemaObject>()!;
            var key = ObjectIdentity.ListKeyOf(item, field.ListKeys) ?? throw PatchErrors.NoKey(item, field, itemPlace.Path);
            var index = items.FindLastIndex(HasKey);
            if (IsRemoval(item))
            {
                items.RemoveAll(HasKey);
                if (keepsRemovals)
                {
                    items.Add(item);
                }
            }
            else if (index < 0 || IsRemoval(items[index]))
            {
                items.Add(Settle(item, itemPlace));
            }
            else
            {
                items[index] = Merge(items[index], item, retainsKeys, itemPlace);
            }

            bool HasKey(SchemaObject other) => ObjectIdentity.ListKeyOf(other, field.ListKeys) == key;
        }

        return itemType.CreateList([.. items.Select(static item => (FieldValue)item)]);
    }

    private static FieldValue Unite(ItemType itemType, KList original, KList patch)
    {
        var items = new List<FieldValue>(original.Count + patch.Count);
        for (var i = 0; i < original.Count; i++)
        {
            items.Add(original.GetItem(i));
        }

        for (var i = 0; i < patch.Count; i++)
        {
            var item = patch.GetItem(i);
            if (!items.Exists(other => FieldValueComparer.Equals(patch.ItemKind, other, item)))
            {
                items.Add(item);
            }
        }

        return itemType.CreateList([.. items]);
    }

    /// <summary>An object without type is merged as a map of values without schema is, key by key.</summary>
    private UntypedObject MergeUntyped(UntypedObject original, UntypedObject patch, PatchPlace place) =>
        original with { Fields = (KMap<KValue>)MergeMap(ItemType.Value, original.Fields, patch.Fields, place) };

    private KMap MergeMap(ItemType valueType, KMap original, KMap patch, PatchPlace place)
    {
        var removed = patch.RemovedKeys ?? [];
        var entries = new List<KeyValuePair<string, FieldValue>>(original.Count + patch.Count);
        for (var i = 0; i < original.Count; i++)
        {
            if (!removed.Contains(original.GetKey(i)))
            {
                entries.Add(new(original.GetKey(i), original.GetValue(i)));
            }
        }

        for (var i = 0; i < patch.Count; i++)
        {
            var key = patch.GetKey(i);
            var value = patch.GetValue(i);
            var index = entries.FindIndex(entry => entry.Key == key);
            if (IsRemoval(value) && !keepsRemovals)
            {
                entries.RemoveAll(entry => entry.Key == key);
                continue;
            }

            var merged = MergeEntry(valueType, index < 0 ? default : entries[index].Value, value, place.Key(key));
            if (index < 0)
            {
                entries.Add(new(key, merged));
            }
            else
            {
                entries[index] = new(key, merged);
            }
        }

        var map = valueType.CreateMap([.. entries]);
        return keepsRemovals ? map.Removing([.. original.RemovedKeys ?? [], .. removed]) : map;
    }

    /// <summary>A map goes with its last entry.</summary>
    private FieldValue Emptied(KMap merged, KMap patch) =>
        merged.Count == 0 && patch.RemovedKeys is not null && !keepsRemovals ? default : merged;

    /// <summary>An inner collection stays when all that it held is removed: its place in the outer one counts.</summary>
    private static FieldValue Present(FieldValue settled, FieldValue empty) => settled.IsAbsent ? empty : settled;

    private FieldValue MergeEntry(ItemType type, FieldValue old, FieldValue value, PatchPlace place) => value.Reference switch
    {
        SchemaObject patch => IsRemoval(patch) || IsRemoval(old) ? patch : MergeObject(old, patch, retainsKeys: false, place),
        KValue patch => MergeValue(old.Reference as KValue, patch, place),
        KList patch when type.Inner is { } inner => Present(SettleList(inner, patch, place), inner.CreateList([])),
        KMap patch when type.Inner is { } inner => Present(SettleMap(inner, patch, place), inner.CreateMap([])),
        _ => value,
    };
}
