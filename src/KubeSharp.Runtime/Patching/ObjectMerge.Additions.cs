using KubeSharp.TypeModel;

namespace KubeSharp;

/// <content>What a patch adds where the original has nothing: it is no longer partial, and must be whole.</content>
internal sealed partial class ObjectMerge
{
    private SchemaObject Settle(SchemaObject value, PatchPlace place)
    {
        if (keepsRemovals || PartialGuard.Find(value) is null)
        {
            return value;
        }

        var result = value is UntypedObject untyped ? MergeUntyped(new(KMap<KValue>.Empty), untyped, place) : value.Copy();
        result.SetExtras(value.Extras is { } extras ? SettleExtras(extras, place with { Restriction = null }) : null);
        var type = value.SchemaType;
        foreach (var index in type.NestingFields)
        {
            var field = type.Fields[index];
            if (value.GetField(index) is { IsAbsent: false } member)
            {
                result.SetField(index, MergeField(type, field, default, member, place.Member(type, field)));
            }
        }

        PatchErrors.ThrowIfMissing(result, RequiredFields.MissingIn(result, place.Restriction), place.Path);
        return result;
    }

    private ObjectExtras? SettleExtras(ObjectExtras extras, PatchPlace place) => ObjectExtras.With(
        extras with { Marker = null },
        extras.UnknownFields is { } unknown ? (KMap<KValue>)MergeMap(ItemType.Value, KMap<KValue>.Empty, unknown, place) : null);

    private FieldValue SettleList(ItemType itemType, KList list, PatchPlace place)
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
                items.Add(MergeEntry(itemType, default, item, place.Item(i)));
            }
        }

        return items.Count == 0 ? default : itemType.CreateList([.. items]);
    }

    private FieldValue SettleMap(ItemType valueType, KMap map, PatchPlace place)
    {
        if (keepsRemovals || PartialGuard.IsWhole(map))
        {
            return map;
        }

        return Emptied(MergeMap(valueType, valueType.CreateMap([]), map, place), map);
    }

    private KValue SettleValue(KValue value, PatchPlace place)
    {
        if (keepsRemovals || PartialGuard.IsWhole(value))
        {
            return value;
        }

        return value.Reference switch
        {
            SchemaObject item => Settle(item, place),
            KMap<KValue> map => (KMap<KValue>)MergeMap(ItemType.Value, KMap<KValue>.Empty, map, place),
            KList<KValue> list => SettleList(ItemType.Value, list, place).As<KList<KValue>>() ?? [],
            _ => value,
        };
    }
}
