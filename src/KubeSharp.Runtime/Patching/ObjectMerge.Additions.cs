using KubeSharp.TypeModel;

namespace KubeSharp;

/// <content>What a patch adds where the original has nothing: it is no longer partial, and must be whole.</content>
internal sealed partial class ObjectMerge
{
    private SchemaObject Settle(SchemaObject value, string path)
    {
        if (keepsRemovals || PartialGuard.Find(value) is null)
        {
            return value;
        }

        var result = value is UntypedObject untyped ? MergeUntyped(new(KMap<KValue>.Empty), untyped, path) : value.Copy();
        result.SetExtras(value.Extras is { } extras ? ObjectExtras.Normalize(extras with { Marker = null }) : null);
        var type = value.SchemaType;
        foreach (var index in type.NestingFields)
        {
            var field = type.Fields[index];
            if (value.GetField(index) is { IsAbsent: false } member)
            {
                result.SetField(index, MergeField(type, field, default, member, PatchPath.Member(path, field.Name)));
            }
        }

        PatchErrors.ThrowIfMissing(result, RequiredFields.MissingIn(result), path);
        return result;
    }

    private FieldValue SettleList(ItemType itemType, KList list, string path)
    {
        if (keepsRemovals || PartialGuard.IsWhole(list))
        {
            return list;
        }

        var items = new List<FieldValue>(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            var item = list.GetItem(i);
            if (!IsRemoval(item))
            {
                items.Add(MergeEntry(default, item, PatchPath.Item(path, i)));
            }
        }

        return items.Count == 0 ? default : itemType.CreateList([.. items]);
    }

    private FieldValue SettleMap(ItemType valueType, KMap map, string path)
    {
        if (keepsRemovals || PartialGuard.IsWhole(map))
        {
            return map;
        }

        return Emptied(MergeMap(valueType, valueType.CreateMap([]), map, path), map);
    }

    private KValue SettleValue(KValue value, string path)
    {
        if (keepsRemovals || PartialGuard.IsWhole(value))
        {
            return value;
        }

        return value.Reference switch
        {
            SchemaObject item => Settle(item, path),
            KMap<KValue> map => (KMap<KValue>)MergeMap(ItemType.Value, KMap<KValue>.Empty, map, path),
            KList<KValue> list => SettleList(ItemType.Value, list, path).As<KList<KValue>>() ?? [],
            _ => value,
        };
    }
}
