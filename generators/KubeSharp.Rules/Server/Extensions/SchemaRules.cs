using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Patterns;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Extensions;

/// <summary>
/// Schemas of custom resources: structural (k8s.io/apiextensions-apiserver/pkg/apiserver/schema, ValidateStructural), and within what
/// OpenAPI the API server knows (pkg/apis/apiextensions/validation, ValidateCustomResourceDefinitionOpenAPISchema).
/// </summary>
internal static class SchemaRules
{
    private static readonly string[] s_types = ["string", "number", "integer", "boolean", "array", "object"];
    private static readonly string[] s_junctors = ["allOf", "anyOf", "oneOf"];
    private static readonly string[] s_unsupported = ["id", "$ref", "additionalItems", "patternProperties", "definitions", "dependencies"];

    // What says how values look, and so may not depend on them.
    private static readonly string[] s_structure =
    [
        "title", "description", "nullable", "x-kubernetes-preserve-unknown-fields", "x-kubernetes-embedded-resource",
        "x-kubernetes-int-or-string", "x-kubernetes-list-map-keys", "x-kubernetes-validations",
    ];

    private static readonly string[] s_structurePointers =
        ["additionalProperties", "default", "externalDocs", "x-kubernetes-list-type", "x-kubernetes-map-type"];

    /// <summary>Checks the schema of a version.</summary>
    public static void CheckRoot(RuleRun run, RuleNode schema)
    {
        Check(run, schema, new(SchemaLevel.Root));
        if (schema["nullable"].IsFilled)
        {
            run.Forbidden(schema["nullable"], "an object of a cluster is never null");
        }

        SchemaCompletenessRules.Check(run, schema, schema);
        SchemaDecodingRules.CheckRoot(run, schema);
    }

    private static void Check(RuleRun run, RuleNode schema, SchemaPlace place)
    {
        if (!schema.IsPresent)
        {
            return;
        }

        CheckUnsupported(run, schema, place);
        if (place.Level == SchemaLevel.Condition)
        {
            CheckCondition(run, schema);
        }
        else
        {
            StructureRules.Check(run, schema, place);
        }

        var pattern = schema["pattern"];
        if (pattern.Text is { } text && GoPattern.Of(text).Problem is { } problem)
        {
            run.Report(RuleCatalogue.ValueSyntax, pattern, $"the pattern is not valid: {problem}");
        }

        ListTypeRules.Check(run, schema);
        SchemaValidationRules.Check(run, schema, place);
        CheckChildren(run, schema, place);
        CheckConditions(run, schema, place);
    }

    private static void CheckUnsupported(RuleRun run, RuleNode schema, SchemaPlace place)
    {
        var type = schema["type"];
        if (type.Text == "null")
        {
            run.Report(RuleCatalogue.UnsupportedValue, type, "'type' cannot be 'null': set 'nullable' beside the type of the value");
        }
        else if (type.IsFilled)
        {
            run.OneOf(type, s_types);
        }

        foreach (var name in s_unsupported)
        {
            var field = schema[name];
            if (field.IsFilled || (field.IsPresent && name is "$ref" or "additionalItems" or "dependencies"))
            {
                run.Forbidden(field, "the API server does not support it; write the schema itself");
            }
        }

        if (schema["uniqueItems"].IsFilled)
        {
            run.Forbidden(schema["uniqueItems"], "it takes too long to check; use \"x-kubernetes-list-type: set\"");
        }

        if (place.NoDefault is { } reason)
        {
            run.Forbidden(schema["default"], reason);
        }

        if (schema["items"].Kind == RuleNodeKind.List)
        {
            run.Forbidden(schema["items"], "a list of schemas; use one schema for all items");
        }

        var preserve = schema["x-kubernetes-preserve-unknown-fields"];
        if (preserve.Boolean == false)
        {
            run.Report(RuleCatalogue.CustomResourceDefinition, preserve, $"'{preserve.Name}' is true or left out: remove it");
        }

        if (place.IsInsideMetadata && schema["x-kubernetes-embedded-resource"].IsFilled)
        {
            run.Forbidden(schema["x-kubernetes-embedded-resource"], "metadata holds no resources");
        }
    }

    private static void CheckChildren(RuleRun run, RuleNode schema, SchemaPlace place)
    {
        var isCondition = place.Level == SchemaLevel.Condition;
        var isResource = place.Level == SchemaLevel.Root || schema["x-kubernetes-embedded-resource"].Boolean == true;
        var properties = schema["properties"].Entries;
        foreach (var property in properties)
        {
            if (property.IsAbsent && !isCondition)
            {
                run.Report(RuleCatalogue.RequiredField, property, $"'{property.Name}' has no schema: give it a type, or remove it");
                continue;
            }

            var isMetadata = isResource && property.Name is "metadata" or "kind" or "apiVersion";
            Check(run, property, new(
                isCondition ? SchemaLevel.Condition : SchemaLevel.Field,
                place.IsInsideMetadata || (isResource && isMetadata),
                place.NoDefault
                    ?? (isMetadata && place.Level == SchemaLevel.Root ? $"'{property.Name}' of the resource has no default" : null))
            {
                IsReplacedAsWhole = place.IsReplacedAsWhole || schema["x-kubernetes-map-type"].Text == "atomic",
                IsInsideMap = place.IsInsideMap,
            });
        }

        var additional = schema["additionalProperties"];
        if (additional.IsPresent && properties.Count > 0 && (additional.Boolean == false || additional.Kind == RuleNodeKind.Object))
        {
            run.Forbidden(additional, "'properties' names the fields; a map has 'additionalProperties' alone");
        }

        if (additional.Kind == RuleNodeKind.Object)
        {
            Check(run, additional, new(
                isCondition ? SchemaLevel.Condition : SchemaLevel.Field,
                place.IsInsideMetadata,
                place.NoDefault ?? (place.IsInsideMetadata ? "values of maps in metadata have none" : null))
            {
                IsReplacedAsWhole = place.IsReplacedAsWhole,
                IsInsideMap = true,
            });
        }

        if (schema["items"] is { Kind: RuleNodeKind.Object } items)
        {
            var listType = schema["x-kubernetes-list-type"];
            Check(run, items, place with
            {
                Level = isCondition ? SchemaLevel.Condition : SchemaLevel.Item,
                IsReplacedAsWhole = place.IsReplacedAsWhole || listType.IsAbsent || listType.Text is not (null or "map"),
            });
        }
    }

    private static void CheckConditions(RuleRun run, RuleNode schema, SchemaPlace place)
    {
        var condition = new SchemaPlace(SchemaLevel.Condition);
        foreach (var name in s_junctors)
        {
            var items = schema[name];
            if (name == "anyOf" && place.AllowsIntOrString && IsIntOrString(items))
            {
                continue;
            }

            foreach (var item in items.Items)
            {
                var isFirst = name == "allOf" && item.Index == 0 && place.Level != SchemaLevel.Condition;
                Check(run, item, condition with { IsFirstOfAll = isFirst });
            }
        }

        Check(run, schema["not"], condition);
    }

    private static void CheckCondition(RuleRun run, RuleNode schema)
    {
        const string Reason = "a condition (allOf, anyOf, oneOf, not) says nothing about the structure; say it outside";
        if (schema["type"].IsFilled)
        {
            run.Forbidden(schema["type"], Reason);
        }

        foreach (var name in s_structure)
        {
            if (schema[name] is { IsFilled: true } field)
            {
                run.Forbidden(field, Reason);
            }
        }

        foreach (var name in s_structurePointers)
        {
            run.Forbidden(schema[name], Reason);
        }

        run.Forbidden(schema["properties"]["metadata"], "conditions on metadata are not allowed");
    }

    /// <summary>Whether conditions say 'integer or string', and nothing else.</summary>
    public static bool IsIntOrString(RuleNode alternatives) =>
        alternatives.Items is [var first, var second] && HasOnlyType(first, "integer") && HasOnlyType(second, "string");

    private static bool HasOnlyType(RuleNode schema, string type) =>
        schema["type"].Text == type
        && schema.Entries.All(static field => field.Name == "type" || field.IsEmpty || !SchemaDecodingRules.IsKnown(field.Name));
}
