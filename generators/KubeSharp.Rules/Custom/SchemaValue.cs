using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Custom;

/// <summary>A value of a custom resource beside its schema, with what the schema's defaults add.</summary>
/// <param name="Node">The value.</param>
/// <param name="Place">Where to report: the value, or the absent place that a default fills.</param>
/// <param name="Schema">Its schema; null where the schema says nothing.</param>
internal readonly record struct SchemaValue(RuleNode Node, RuleNode Place, StructuralSchema? Schema)
{
    /// <summary>Whether it is a whole resource.</summary>
    public bool IsResource { get; init; }

    /// <summary>Whether the API server drops the status of the resource when it is created.</summary>
    public bool DropsStatus { get; init; }

    /// <summary>A field of an object.</summary>
    public SchemaValue Field(string name)
    {
        var node = Node[name];
        var place = ReferenceEquals(Node, Place) ? node : Place[name];
        var schema = Schema is null ? null : Schema.Properties.TryGetValue(name, out var known) ? known : Schema.AdditionalProperties;
        if (DropsStatus && name == "status")
        {
            return new(new AbsentNode(Node, name), place, null);
        }

        if (node.IsAbsent && Node.IsOpen)
        {
            // A field that is not known of an open object may be there.
            node = new AbsentNode(Node, name, RuleNodeKind.Unknown);
        }

        return Of(node, place, schema);
    }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<SchemaValue> Items()
    {
        var items = new List<SchemaValue>();
        foreach (var item in Node.Items)
        {
            items.Add(new(item, ReferenceEquals(Node, Place)
                ? item : Place, Schema?.Items)
            { IsResource = Schema?.Items is { IsEmbeddedResource: true } });
        }

        return items;
    }

    /// <summary>
    /// The names of the fields that are there or that a default adds, and of those that are explicitly null where that is allowed.
    /// </summary>
    public IReadOnlyList<string> Names()
    {
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in Node.Entries)
        {
            if ((!DropsStatus || entry.Name != "status") && (!entry.IsAbsent || IsNullable(entry.Name)) && seen.Add(entry.Name))
            {
                names.Add(entry.Name);
            }
        }

        foreach (var property in Schema?.Properties ?? new Dictionary<string, StructuralSchema>())
        {
            if (property.Value.Default is not null && !Node.IsOpen && (!DropsStatus || property.Key != "status") && seen.Add(property.Key))
            {
                names.Add(property.Key);
            }
        }

        return names;
    }

    /// <summary>Whether a field is there, if only as an explicit null that the schema allows; null where that is not known.</summary>
    public bool? Has(string name)
    {
        var field = Field(name);
        return field.Node.IsUnknown ? null
            : field.Node.IsPresent ? true
            : IsNullable(name) && Node.Entries.Any(entry => entry.Name == name);
    }

    private static SchemaValue Of(RuleNode node, RuleNode place, StructuralSchema? schema) =>
        new(node.IsAbsent && schema?.Default is { } filled
            ? filled : node, place, schema)
        { IsResource = schema is { IsEmbeddedResource: true } };

    private bool IsNullable(string name) =>
        Schema is not null && (Schema.Properties.TryGetValue(name, out var known)
            ? known : Schema.AdditionalProperties) is { IsNullable: true };
}
