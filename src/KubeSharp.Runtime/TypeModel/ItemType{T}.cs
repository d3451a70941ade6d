namespace KubeSharp.TypeModel;

/// <summary>An item type over a C# type and the way to take it out of a <see cref="FieldValue"/>.</summary>
internal sealed class ItemType<T>(FieldKind kind, Func<FieldValue, T> unwrap, ItemType? inner = null) : ItemType(kind, inner)
    where T : notnull
{
    internal override KList CreateList(ReadOnlySpan<FieldValue> items)
    {
        if (items.IsEmpty)
        {
            return KList<T>.Empty;
        }

        var array = new T[items.Length];
        for (var i = 0; i < array.Length; i++)
        {
            array[i] = unwrap(items[i]);
        }

        return new KList<T>(array);
    }

    internal override KMap CreateMap(ReadOnlySpan<KeyValuePair<string, FieldValue>> entries)
    {
        var map = new KMap<T>(entries.Length);
        foreach (var (key, value) in entries)
        {
            map.Put(key, unwrap(value));
        }

        return map;
    }
}
