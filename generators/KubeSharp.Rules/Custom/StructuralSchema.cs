using KubeSharp.Rules.Cel;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Custom;

/// <summary>
/// A schema of a CustomResourceDefinition (<c>spec.versions[].schema.openAPIV3Schema</c>), read once. Immutable, but for programs that are
/// compiled when first needed.
/// </summary>
internal sealed partial class StructuralSchema
{
    private const int DeepestSchema = 200;

    private static readonly IReadOnlyDictionary<string, StructuralSchema> s_none = new Dictionary<string, StructuralSchema>();

    private StructuralSchema()
    {
    }

    public string Type { get; private set; } = "";

    public string Format { get; private set; } = "";

    public bool IsNullable { get; private set; }

    public bool IsIntOrString { get; private set; }

    /// <summary>Whether fields that the schema does not list are kept.</summary>
    public bool PreservesUnknownFields { get; private set; }

    /// <summary>Whether the object is a resource of its own, with apiVersion, kind and metadata.</summary>
    public bool IsEmbeddedResource { get; private set; }

    /// <summary><c>atomic</c>, <c>set</c> or <c>map</c>.</summary>
    public string ListType { get; private set; } = "";

    public IReadOnlyList<string> ListMapKeys { get; private set; } = [];

    public IReadOnlyDictionary<string, StructuralSchema> Properties { get; private set; } = s_none;

    /// <summary>The names of properties by the names that expressions use for them.</summary>
    public IReadOnlyDictionary<string, string> NamesByEscaped { get; private set; } = new Dictionary<string, string>();

    public StructuralSchema? AdditionalProperties { get; private set; }

    public StructuralSchema? Items { get; private set; }

    /// <summary>What an absent value becomes; null where it stays absent.</summary>
    public RuleNode? Default { get; private set; }

    public IReadOnlyList<SchemaRule> Rules { get; private set; } = [];

    /// <summary>Whether rules are here or below.</summary>
    public bool HasRules { get; private set; }

    /// <summary>Reads a schema from JSON.</summary>
    /// <exception cref="FormatException">The text is no JSON.</exception>
    public static StructuralSchema Parse(string json) => Read(JsonTree.Parse(json));

    /// <summary>Reads a schema.</summary>
    public static StructuralSchema Read(RuleNode node) => Read(node, 0);

    private static StructuralSchema Read(RuleNode node, int depth)
    {
        var schema = new StructuralSchema();
        foreach (var entry in node.Entries)
        {
            if (depth < DeepestSchema && !entry.IsAbsent && !schema.ReadStructure(entry, depth))
            {
                schema.ReadConstraint(entry, depth);
            }
        }

        schema.HasRules = schema.Rules.Count > 0
            || schema.Items is { HasRules: true }
            || schema.AdditionalProperties is { HasRules: true }
            || schema.Properties.Any(static property => property.Value.HasRules)
            || schema.AllOf.Any(static part => part.HasRules);
        return schema;
    }

    private static List<StructuralSchema> ReadAll(RuleNode list, int depth) => [.. list.Items.Select(item => Read(item, depth + 1))];

    private static List<string> Texts(RuleNode list) => [.. list.Items.Select(static item => item.Text).OfType<string>()];

    private bool ReadStructure(RuleNode entry, int depth)
    {
        switch (entry.Name)
        {
            case "type": Type = entry.Text ?? ""; break;
            case "format": Format = entry.Text ?? ""; break;
            case "nullable": IsNullable = entry.Boolean == true; break;
            case "x-kubernetes-int-or-string": IsIntOrString = entry.Boolean == true; break;
            case "x-kubernetes-preserve-unknown-fields": PreservesUnknownFields = entry.Boolean == true; break;
            case "x-kubernetes-embedded-resource": IsEmbeddedResource = entry.Boolean == true; break;
            case "x-kubernetes-list-type": ListType = entry.Text ?? ""; break;
            case "x-kubernetes-list-map-keys": ListMapKeys = Texts(entry); break;
            case "x-kubernetes-validations": Rules = [.. entry.Items.Select(rule => new SchemaRule(rule))]; break;
            case "properties": ReadProperties(entry, depth); break;
            case "additionalProperties" when entry.Kind == RuleNodeKind.Object: AdditionalProperties = Read(entry, depth + 1); break;
            case "items" when entry.Kind == RuleNodeKind.Object: Items = Read(entry, depth + 1); break;
            case "default": Default = entry; break;
            default: return false;
        }

        return true;
    }

    private void ReadProperties(RuleNode properties, int depth)
    {
        var known = new Dictionary<string, StructuralSchema>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in properties.Entries)
        {
            known[property.Name] = Read(property, depth + 1);
            if (CelNames.Escape(property.Name) is { } escaped)
            {
                names[escaped] = property.Name;
            }
        }

        Properties = known;
        NamesByEscaped = names;
    }
}
