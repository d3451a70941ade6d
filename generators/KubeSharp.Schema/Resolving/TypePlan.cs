using KubeSharp.Schema.Model;
using KubeSharp.Schema.Naming;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Resolving;

/// <summary>A type on its way into the model: named, its fields not yet resolved.</summary>
internal sealed class TypePlan
{
    private readonly Dictionary<string, int> _itemKeys = new(StringComparer.Ordinal);

    public TypePlan(string schemaName, SchemaNode schema, MergedDefinition origin, GroupVersionKind? kind, string @namespace, string name,
        Dictionary<string, string> memberNames, bool isStatus)
    {
        SchemaName = schemaName;
        Schema = schema;
        Origin = origin;
        Kind = kind;
        Namespace = @namespace;
        Name = name;
        MemberNames = memberNames;
        IsStatus = isStatus;
    }

    /// <summary>The name of the schema; of an object inside another one, with the path that leads there.</summary>
    public string SchemaName { get; }

    public SchemaNode Schema { get; }

    /// <summary>The named schema that the type is, or stands in.</summary>
    public MergedDefinition Origin { get; }

    public GroupVersionKind? Kind { get; }

    public string Namespace { get; }

    public string Name { get; }

    /// <summary>The C# properties, by wire name.</summary>
    public Dictionary<string, string> MemberNames { get; }

    /// <summary>Whether the type occurs in a status and nowhere else.</summary>
    public bool IsStatus { get; }

    /// <summary>Whether the type is one of Kubernetes' own.</summary>
    public bool IsKubernetes => KubernetesSchemaName.TryParse(Origin.Name, out _);

    public string FullName => $"global::{Namespace}.{Name}";

    /// <summary>
    /// The properties that become fields, in the order of the table: a kind's apiVersion and kind are given, its metadata comes first.
    /// </summary>
    public static IEnumerable<PropertyNode> FieldsOf(SchemaNode schema, bool isKind) => isKind
        ? schema.Properties.Where(property => property.Name is not ("apiVersion" or "kind"))
            .OrderBy(property => property.Name == "metadata" ? 0 : 1)
        : schema.Properties;

    /// <summary>Notes that a list of the type is keyed.</summary>
    public void AddItemKeys(EquatableArray<string> keys)
    {
        var joined = string.Join(",", keys);
        _itemKeys.TryGetValue(joined, out var count);
        _itemKeys[joined] = count + 1;
    }

    /// <summary>The keys of most lists of the type.</summary>
    public EquatableArray<string> ItemKeys() => _itemKeys.Count == 0
        ? default
        : _itemKeys.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key
            .Split(',').ToEquatableArray();
}
