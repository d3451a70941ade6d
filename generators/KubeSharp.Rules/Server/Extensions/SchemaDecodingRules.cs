using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Extensions;

/// <summary>
/// What stands where in schemas under 'items' and 'additionalProperties'. There the API server takes a schema or something else, and reads
/// it by itself (k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1, marshal.go): wrong types are refused as everywhere, fields that
/// it does not know are dropped. Elsewhere reading the manifest finds the wrong types.
/// </summary>
internal static class SchemaDecodingRules
{
    private static readonly Dictionary<string, Action<RuleRun, RuleNode>> s_documentation = new(StringComparer.Ordinal)
    {
        ["description"] = CheckText,
        ["url"] = CheckText,
    };

    private static readonly Dictionary<string, Action<RuleRun, RuleNode>> s_validation = new(StringComparer.Ordinal)
    {
        ["rule"] = CheckText,
        ["message"] = CheckText,
        ["messageExpression"] = CheckText,
        ["reason"] = CheckText,
        ["fieldPath"] = CheckText,
        ["optionalOldSelf"] = CheckBoolean,
    };

    /// <summary>Whether the API server knows a field of schemas; those that it does not know are dropped under 'items'.</summary>
    public static bool IsKnown(string field) => field is "default" or "example" or "dependencies" || s_fields.ContainsKey(field);

    private static readonly Dictionary<string, Action<RuleRun, RuleNode>> s_fields = new(StringComparer.Ordinal)
    {
        ["id"] = CheckText,
        ["$schema"] = CheckText,
        ["$ref"] = CheckText,
        ["description"] = CheckText,
        ["type"] = CheckText,
        ["format"] = CheckText,
        ["title"] = CheckText,
        ["pattern"] = CheckText,
        ["x-kubernetes-list-type"] = CheckText,
        ["x-kubernetes-map-type"] = CheckText,
        ["maximum"] = CheckNumber,
        ["minimum"] = CheckNumber,
        ["multipleOf"] = CheckNumber,
        ["maxLength"] = CheckInteger,
        ["minLength"] = CheckInteger,
        ["maxItems"] = CheckInteger,
        ["minItems"] = CheckInteger,
        ["maxProperties"] = CheckInteger,
        ["minProperties"] = CheckInteger,
        ["exclusiveMaximum"] = CheckBoolean,
        ["exclusiveMinimum"] = CheckBoolean,
        ["uniqueItems"] = CheckBoolean,
        ["nullable"] = CheckBoolean,
        ["x-kubernetes-preserve-unknown-fields"] = CheckBoolean,
        ["x-kubernetes-embedded-resource"] = CheckBoolean,
        ["x-kubernetes-int-or-string"] = CheckBoolean,
        ["enum"] = static (run, field) => CheckItems(run, field, static (_, _) => { }),
        ["required"] = static (run, field) => CheckItems(run, field, CheckText),
        ["x-kubernetes-list-map-keys"] = static (run, field) => CheckItems(run, field, CheckText),
        ["allOf"] = static (run, field) => CheckItems(run, field, CheckSchema),
        ["anyOf"] = static (run, field) => CheckItems(run, field, CheckSchema),
        ["oneOf"] = static (run, field) => CheckItems(run, field, CheckSchema),
        ["not"] = CheckSchema,
        ["properties"] = CheckProperties,
        ["patternProperties"] = CheckProperties,
        ["definitions"] = CheckProperties,
        ["items"] = CheckItemSchema,
        ["additionalProperties"] = CheckValueSchema,
        ["additionalItems"] = CheckValueSchema,
        ["externalDocs"] = static (run, field) => CheckObject(run, field, s_documentation),
        ["x-kubernetes-validations"] = static (run, field) => CheckItems(run, field, CheckValidation),
    };

    /// <summary>Checks what is inside of a schema that reading the manifest has checked.</summary>
    public static void CheckRoot(RuleRun run, RuleNode schema)
    {
        CheckItemSchema(run, schema["items"]);
        CheckValueSchema(run, schema["additionalProperties"]);
        var others = schema["properties"].Entries
            .Concat(schema["allOf"].Items)
            .Concat(schema["anyOf"].Items)
            .Concat(schema["oneOf"].Items)
            .Concat(schema["not"] is { Kind: RuleNodeKind.Object } not ? [not] : []);
        foreach (var other in others)
        {
            CheckRoot(run, other);
        }
    }

    /// <summary>Whatever is neither a schema nor a list of them is taken for nothing.</summary>
    private static void CheckItemSchema(RuleRun run, RuleNode items)
    {
        switch (items.Kind)
        {
            case RuleNodeKind.Object:
                CheckSchema(run, items);
                break;
            case RuleNodeKind.List:
                CheckItems(run, items, CheckSchema);
                break;
        }
    }

    /// <summary>The schema of a map's values, or whether there may be any.</summary>
    private static void CheckValueSchema(RuleRun run, RuleNode additional)
    {
        if (additional.Kind != RuleNodeKind.Boolean)
        {
            CheckSchema(run, additional);
        }
    }

    private static void CheckSchema(RuleRun run, RuleNode schema) => CheckObject(run, schema, s_fields);

    private static void CheckProperties(RuleRun run, RuleNode properties)
    {
        if (Is(run, properties, RuleNodeKind.Object, "an object"))
        {
            foreach (var property in properties.Entries)
            {
                CheckSchema(run, property);
            }
        }
    }

    private static void CheckObject(RuleRun run, RuleNode node, Dictionary<string, Action<RuleRun, RuleNode>> fields)
    {
        if (!Is(run, node, RuleNodeKind.Object, "an object"))
        {
            return;
        }

        foreach (var entry in node.Entries)
        {
            if (fields.TryGetValue(entry.Name, out var check))
            {
                check(run, entry);
            }
        }
    }

    private static void CheckValidation(RuleRun run, RuleNode validation) => CheckObject(run, validation, s_validation);

    private static void CheckItems(RuleRun run, RuleNode list, Action<RuleRun, RuleNode> check)
    {
        if (Is(run, list, RuleNodeKind.List, "a list"))
        {
            foreach (var item in list.Items)
            {
                check(run, item);
            }
        }
    }

    private static void CheckText(RuleRun run, RuleNode node) => Is(run, node, RuleNodeKind.Text, "a text");

    private static void CheckBoolean(RuleRun run, RuleNode node) => Is(run, node, RuleNodeKind.Boolean, "true or false");

    private static void CheckNumber(RuleRun run, RuleNode node) => Is(run, node, RuleNodeKind.Number, "a number, without quotes");

    private static void CheckInteger(RuleRun run, RuleNode node)
    {
        const string Wanted = "a whole number, without quotes";
        if (Is(run, node, RuleNodeKind.Number, Wanted) && node.Number is { } number && !Math.Floor(number).Equals(number))
        {
            Report(run, node, Wanted);
        }
    }

    /// <summary>Whether something of the wanted kind stands here; what is absent or not known is no problem.</summary>
    private static bool Is(RuleRun run, RuleNode node, RuleNodeKind kind, string wanted)
    {
        if (node.IsPresent && node.Kind != kind)
        {
            Report(run, node, wanted);
        }

        return node.Kind == kind;
    }

    private static void Report(RuleRun run, RuleNode node, string wanted) =>
        run.Report(RuleCatalogue.CustomResourceDefinition, node, $"{RuleRun.Describe(node)} is of the wrong type: write {wanted}");
}
