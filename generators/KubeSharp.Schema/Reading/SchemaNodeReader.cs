using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Naming;

namespace KubeSharp.Schema.Reading;

/// <summary>Reads one schema with all inside it.</summary>
/// <param name="diagnostics">Takes what is wrong.</param>
/// <param name="statesZeroDefaults">
/// Whether a default of 0, false or nothing says something, as in a custom resource; a server's documents of Kubernetes' own kinds have one
/// for every field that is no pointer in Go.
/// </param>
internal sealed class SchemaNodeReader(DiagnosticBag diagnostics, bool statesZeroDefaults)
{
    /// <summary>
    /// The largest object of known definitions has some hundred properties; the compiler takes minutes for a type of many thousands.
    /// </summary>
    private const int MaximalProperties = 5000;

    /// <summary>The references met so far.</summary>
    public List<SchemaReference> References { get; } = [];

    public SchemaNode Read(JsonNode node)
    {
        if (node.Kind != JsonKind.Object)
        {
            diagnostics.Add(
                SchemaRules.Malformed,
                node.Position,
                $"A schema is an object, not {Describe(node)}: correct it, the field takes any value.");
            return SchemaNode.Any;
        }

        var type = ReadType(node);
        return new()
        {
            Type = type,
            Format = Text(node, "format"),
            Description = Text(node, "description"),
            Reference = ReadReference(node),
            Default = ReadDefault(node),
            IsNullable = node.Find("nullable") is { IsTrue: true },
            IsIntOrString = node.Find("x-kubernetes-int-or-string") is { IsTrue: true },
            PreservesUnknownFields = node.Find(Keywords.PreserveUnknownFields) is { IsTrue: true },
            IsEmbeddedResource = node.Find("x-kubernetes-embedded-resource") is { IsTrue: true },
            Restriction = Text(node, Keywords.Restriction),
            Enum = ReadEnum(node),
            Required = Texts(node, "required"),
            Properties = IsOfObjects(type) ? ReadProperties(node) : default,
            Items = Find(node, "items") is { } items ? Read(items) : null,
            AdditionalProperties = Find(node, "additionalProperties") is { Kind: not JsonKind.Boolean } values ? Read(values) : null,
            ListType = Text(node, "x-kubernetes-list-type"),
            ListMapKeys = Texts(node, "x-kubernetes-list-map-keys"),
            MapType = Text(node, "x-kubernetes-map-type"),
            PatchStrategy = Text(node, "x-kubernetes-patch-strategy"),
            PatchMergeKey = Text(node, "x-kubernetes-patch-merge-key"),
            Lifecycle = ReadLifecycle(node),
            Constraints = ReadConstraints(node),
        };
    }

    /// <summary>A keyword's value; null for one that is <c>null</c>, which Go's decoder takes for absent.</summary>
    private static JsonNode? Find(JsonNode node, string keyword) =>
        node.Find(keyword) is { Kind: not JsonKind.Null } value ? value : null;

    /// <summary>OpenAPI 3.1 lists types, <c>null</c> among them; two other types mean that there is no type to speak of.</summary>
    private string? ReadType(JsonNode node)
    {
        if (node.Find("type") is not { Kind: JsonKind.Array } list)
        {
            return Text(node, "type");
        }

        var types = list.Items.Where(item => item.AsString is not (null or "null")).ToList();
        return types.Count == 1 ? types[0].Text : null;
    }

    private string? ReadDefault(JsonNode node)
    {
        if (node.Find("default") is not { } value)
        {
            return null;
        }

        // Where a reference is wrapped in allOf for a default's sake, a server has added the default.
        var isStated = statesZeroDefaults && node.Find("allOf") is null ? value.Kind != JsonKind.Null : !ZeroValue.Is(value);
        return isStated ? value.ToString() : null;
    }

    private string? ReadReference(JsonNode node)
    {
        var target = node;
        if (node.Find("$ref") is null && node.Find("allOf") is { Items.Count: 1 } wrapper)
        {
            target = wrapper.Items[0];
        }

        if (target.Find("$ref") is not { } reference)
        {
            return null;
        }

        if (reference.AsString is not { } pointer || SchemaPointer.NameOf(pointer) is not { } name)
        {
            diagnostics.Add(
                SchemaRules.UnknownReference,
                reference.Position,
                $"'{SchemaText.Printable(reference.Text)}' is no reference to a schema of this document; the field takes any value.");
            return null;
        }

        References.Add(new(name, reference.Position));
        return name;
    }

    private EquatableArray<string> ReadEnum(JsonNode node)
    {
        if (Find(node, "enum") is { Kind: not JsonKind.Array } other)
        {
            AddMalformed(other, $"'enum' is a list, not {Describe(other)}");
        }

        var items = Find(node, "enum")?.Items ?? [];
        return items.Where(item => item.AsString is not null).Select(item => item.Text).Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>
    /// Whether properties say anything of such values: the server looks at them in objects alone. Some definitions describe the entries of a
    /// map of texts as if each were an object with a key and a value.
    /// </summary>
    private static bool IsOfObjects(string? type) => type is not ("string" or "integer" or "number" or "boolean" or "array");

    private EquatableArray<PropertyNode> ReadProperties(JsonNode node)
    {
        if (Find(node, "properties") is not { } properties)
        {
            return default;
        }

        if (properties.Kind != JsonKind.Object)
        {
            AddMalformed(properties, $"'properties' is an object, not {Describe(properties)}");
            return default;
        }

        if (properties.Members.Count > MaximalProperties)
        {
            diagnostics.Add(
                SchemaRules.Limit,
                properties.Position,
                $"The object has {properties.Members.Count} properties, more than {MaximalProperties}: it gets no members "
                    + "and takes any value.");
            return default;
        }

        var read = new List<PropertyNode>(properties.Members.Count);
        foreach (var member in properties.Members)
        {
            if (WireNames.IsUsable(member.Name))
            {
                read.Add(new(member.Name, Read(member.Value)));
            }
            else
            {
                diagnostics.Add(
                    SchemaRules.UnusableName,
                    member.Position,
                    $"The property '{SchemaText.Printable(member.Name)}' gets no member: {WireNames.Rule}. Give it in UnknownFields.");
            }
        }

        return read.ToEquatableArray();
    }

    private static EquatableArray<Constraint> ReadConstraints(JsonNode node) => node.Members
        .Where(member => (Constraint.Keywords.Contains(member.Name) && !IsWrapper(member)) || IsMixedEnum(member))
        .Select(member => new Constraint(member.Name, member.Value.ToString()))
        .ToEquatableArray();

    /// <summary>An enum of other things than texts, which becomes no C# type.</summary>
    private static bool IsMixedEnum(JsonMember member) =>
        member.Name == "enum" && member.Value.Items.Any(static item => item.Kind is not (JsonKind.String or JsonKind.Null));

    /// <summary><c>allOf</c> of a single reference, which is that reference.</summary>
    private static bool IsWrapper(JsonMember member) =>
        member is { Name: "allOf", Value.Items.Count: 1 } && member.Value.Items[0].Find("$ref") is not null;

    private Lifecycle ReadLifecycle(JsonNode node)
    {
        var read = new Lifecycle(
            Text(node, Keywords.Since), Text(node, Keywords.DeprecatedIn), Text(node, Keywords.RemovedIn), Text(node, Keywords.ReplacedBy));
        return read == Lifecycle.Unknown ? Lifecycle.Unknown : read;
    }

    private string? Text(JsonNode node, string keyword)
    {
        if (Find(node, keyword) is not { } value)
        {
            return null;
        }

        if (value.AsString is null)
        {
            AddMalformed(value, $"'{keyword}' is a text, not {Describe(value)}");
        }

        return value.AsString;
    }

    private EquatableArray<string> Texts(JsonNode node, string keyword)
    {
        if (Find(node, keyword) is not { } list)
        {
            return default;
        }

        if (list.Kind != JsonKind.Array || list.Items.Any(item => item.AsString is null))
        {
            AddMalformed(list, $"'{keyword}' is a list of texts, not {DescribeAsTexts(list)}");
            return default;
        }

        return list.Items.Select(item => item.Text).ToEquatableArray();
    }

    private void AddMalformed(JsonNode place, string reason) =>
        diagnostics.Add(SchemaRules.Malformed, place.Position, reason + "; correct it, it is passed over.");

    private static string DescribeAsTexts(JsonNode node) =>
        node.Items.FirstOrDefault(item => item.AsString is null) is { } other ? $"one with {Describe(other)}" : Describe(node);

    private static string Describe(JsonNode node) => node.Kind switch
    {
        JsonKind.Null => "null",
        JsonKind.Boolean => "a boolean",
        JsonKind.Number => "a number",
        JsonKind.String => "a text",
        JsonKind.Array => "a list",
        _ => "an object",
    };
}
