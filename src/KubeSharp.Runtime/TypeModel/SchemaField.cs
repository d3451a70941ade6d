namespace KubeSharp.TypeModel;

/// <summary>One field of a type.</summary>
public sealed class SchemaField
{
    internal SchemaField(
        int index,
        string name,
        FieldKind kind,
        SchemaFieldOptions options,
        string[] listKeys,
        byte itemCode,
        int reference,
        string? restrictionText)
    {
        Index = index;
        Name = name;
        Kind = kind;
        Options = options;
        ListKeys = listKeys;
        Reference = reference;
        ItemCode = itemCode;
        RestrictionText = restrictionText;
        YamlKey = Yaml.YamlKeys.Yaml(name);
        JsonKey = Yaml.YamlKeys.Json(name);
    }

    /// <summary>The place of the field in its type: what <c>GetField</c> and <c>SetField</c> take.</summary>
    public int Index { get; }

    /// <summary>The name on the wire, such as <c>clusterIP</c>.</summary>
    public string Name { get; }

    /// <summary>What the field holds.</summary>
    public FieldKind Kind { get; }

    /// <summary>The schema's further facts.</summary>
    public SchemaFieldOptions Options { get; }

    /// <summary>The fields that identify an item of a list that is a map (<c>x-kubernetes-list-map-keys</c>); empty for other fields.</summary>
    public IReadOnlyList<string> ListKeys { get; }

    /// <summary>Whether the API server refuses an object without the field.</summary>
    public bool IsRequired => (Options & SchemaFieldOptions.Required) != 0;

    /// <summary>The place of the field's object, enum or inner collection among the type's references, or -1.</summary>
    internal int Reference { get; }

    /// <summary>The table's code of the field's type, of a list's items or of a map's values.</summary>
    internal byte ItemCode { get; }

    /// <summary>What the table says that the objects in the field lack; null when they lack nothing.</summary>
    internal string? RestrictionText { get; }

    /// <summary>The restriction, once it has been needed; <see cref="SchemaType.RestrictionOf"/> reads it.</summary>
    internal FieldRestriction? Restriction { get; set; }

    /// <summary>Whether the field holds, or may hold, objects or maps.</summary>
    internal bool MayNest => Kind switch
    {
        FieldKind.Object or FieldKind.Map or FieldKind.Value or FieldKind.Resource => true,
        FieldKind.List => ItemCode is (byte)'o' or (byte)'c' or (byte)'v' or (byte)'r',
        _ => false,
    };

    /// <summary>The name as a key of YAML and KYAML, with colon and blank: <c>name: </c>.</summary>
    internal byte[] YamlKey { get; }

    /// <summary>The name as a key of JSON, with colon and blank: <c>"name": </c>.</summary>
    internal byte[] JsonKey { get; }
}
