namespace KubeSharp.Reading;

/// <summary>Turns nodes into values without schema.</summary>
internal static class NodeValues
{
    public static KValue ToValue(ManifestNode node) => node.Kind switch
    {
        NodeKind.Null => KValue.Null,
        NodeKind.Boolean => node.Text == "true",
        NodeKind.Number => KValue.FromNumberText(node.Text!),
        NodeKind.String => node.Text!,
        NodeKind.List => ToList(node),
        _ => ToMap(node),
    };

    public static KMap<KValue> ToMap(ManifestNode node)
    {
        var map = new KMap<KValue>(node.Entries.Count);
        foreach (var entry in node.Entries)
        {
            map.Put(entry.Key, ToValue(entry.Value));
        }

        return map;
    }

    private static KList<KValue> ToList(ManifestNode node)
    {
        var items = new KValue[node.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = ToValue(node.Items[i]);
        }

        return items;
    }
}
