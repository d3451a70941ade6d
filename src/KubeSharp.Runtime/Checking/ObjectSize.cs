using KubeSharp.TypeModel;

namespace KubeSharp.Checking;

/// <summary>
/// The fewest bytes that the API server stores of an object. Only texts count, each with a byte a character at least: that holds for the
/// compact form of Kubernetes' own kinds, which has no names of fields, and the more for the JSON of others.
/// </summary>
internal static class ObjectSize
{
    public static long AtLeast(KubernetesObject value) => OfObject(value);

    private static long OfObject(SchemaObject value)
    {
        long size = 0;
        var fields = value.SchemaType.Fields;
        for (var i = 0; ; i++)
        {
            var held = value.NextField(ref i);
            if (held.IsAbsent)
            {
                break;
            }

            size += OfValue(held.Reference, fields[i].Kind);
        }

        size += value.UnknownFields is { } unknown ? OfMap(unknown) : 0;
        return size + (value is UntypedObject untyped ? OfMap(untyped.Fields) : 0);
    }

    private static long OfValue(object? reference, FieldKind kind) => reference switch
    {
        // The API server stores the bytes that base64 stands for.
        string text => kind == FieldKind.Bytes ? text.Length / 4 * 3 : text.Length,
        SchemaObject value => OfObject(value),
        KList list => OfList(list),
        KMap map => OfMap(map),
        KValue { Kind: not KValueKind.Number } free => OfValue(free.Reference, FieldKind.Value),
        _ => 0,
    };

    private static long OfList(KList list)
    {
        long size = 0;
        var kind = list.ItemKind;
        for (var i = 0; i < list.Count; i++)
        {
            size += OfValue(list.GetItem(i).Reference, kind);
        }

        return size;
    }

    private static long OfMap(KMap map)
    {
        long size = 0;
        var kind = map.ValueKind;
        for (var i = 0; i < map.Count; i++)
        {
            size += map.GetKey(i).Length + OfValue(map.GetValue(i).Reference, kind);
        }

        return size;
    }
}
