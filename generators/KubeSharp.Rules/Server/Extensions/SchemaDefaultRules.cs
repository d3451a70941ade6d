using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Custom;
using KubeSharp.Rules.Patterns;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Extensions;

/// <summary>Defaults of a schema fulfil the schema (apiextensions-apiserver/pkg/apiserver/schema/defaulting, ValidateDefaults).</summary>
internal static class SchemaDefaultRules
{
    public static void Check(RuleRun run, RuleNode schema, SchemaPlace place)
    {
        var value = schema["default"];
        if (value.IsPresent && place is { NoDefault: null, IsInsideMetadata: false, IsInsideMap: false })
        {
            CheckValue(run, schema, value, value);
        }
    }

    private static void CheckValue(RuleRun run, RuleNode schema, RuleNode value, RuleNode place)
    {
        if (value.IsUnknown || !schema.IsPresent)
        {
            return;
        }

        var type = schema["type"].TextOrEmpty;
        if (schema["x-kubernetes-embedded-resource"].IsFilled)
        {
            // Metadata has rules of its own.
            return;
        }

        if (value.IsAbsent)
        {
            // Unlike those of resources, nulls inside of defaults are not dropped.
            if (type is { Length: > 0 } && schema["nullable"].BooleanOr(false) == false)
            {
                run.Report(RuleCatalogue.CustomResourceDefinition, place, "the default holds a null where the schema is not 'nullable'");
            }

            return;
        }

        if (!Fits(type, value, schema))
        {
            var wanted = type is { Length: > 0 } ? $"of the type {RuleRun.Quote(type)}" : "an integer or a text";
            run.Report(RuleCatalogue.CustomResourceDefinition, place, $"the default is not {wanted}");
            return;
        }

        CheckBounds(run, schema, value, place);
        switch (value.Kind)
        {
            case RuleNodeKind.List when schema["items"] is { Kind: RuleNodeKind.Object } items:
                foreach (var item in value.Items)
                {
                    CheckValue(run, items, item, place);
                }

                break;
            case RuleNodeKind.Object:
                CheckFields(run, schema, value, place);
                break;
        }
    }

    private static bool Fits(string? type, RuleNode value, RuleNode schema) =>
        (schema["x-kubernetes-int-or-string"].IsFilled && IsIntOrString(value, schema))
        || (type is null or "" && !schema["x-kubernetes-int-or-string"].IsFilled)
        || value.Kind switch
        {
            RuleNodeKind.Text => type == "string",
            RuleNodeKind.Boolean => type == "boolean",
            RuleNodeKind.List => type == "array",
            RuleNodeKind.Object => type == "object",
            RuleNodeKind.Number => type == "number" || (type == "integer" && (value.Number is not { } number || IsWhole(number))),
            _ => true,
        };

    /// <summary>Without the conditions that say so, the API server takes any value.</summary>
    private static bool IsIntOrString(RuleNode value, RuleNode schema) =>
        !SchemaRules.IsIntOrString(schema["anyOf"])
        || value.Kind is RuleNodeKind.Text or RuleNodeKind.Unknown
        || (value.Kind == RuleNodeKind.Number && (value.Number is not { } number || IsWhole(number)));

    private static bool IsWhole(double number) => Math.Floor(number).Equals(number);

    private static void CheckBounds(RuleRun run, RuleNode schema, RuleNode value, RuleNode place)
    {
        var choices = schema["enum"];
        var isChoice = choices.IsEmpty
            || choices.IsOpen
            || choices.IsUnknown
            || choices.Items.Any(choice => Equals(choice, value) != false);
        if (!isChoice)
        {
            run.Report(RuleCatalogue.CustomResourceDefinition, place, "the default is none of the values of 'enum'");
        }

        if (value.Text is { } given && value.Kind == RuleNodeKind.Text)
        {
            CheckText(run, schema, given, place);
        }

        if (value.Kind == RuleNodeKind.Number && value.Number is { } number)
        {
            var isTooSmall = schema["minimum"].Number is { } least
                && (number < least || (number.Equals(least) && schema["exclusiveMinimum"].Boolean == true));
            var isTooLarge = schema["maximum"].Number is { } most
                && (number > most || (number.Equals(most) && schema["exclusiveMaximum"].Boolean == true));
            if (isTooSmall || isTooLarge)
            {
                run.Report(
                    RuleCatalogue.CustomResourceDefinition,
                    place,
                    $"the default is {(isTooSmall ? "less than 'minimum'" : "more than 'maximum'")}");
            }
        }

        if (value.Kind == RuleNodeKind.Number && value.Number is { } amount && schema["multipleOf"].Number is { } step
            && (step <= 0 || !IsWhole(amount / step)))
        {
            run.Report(RuleCatalogue.CustomResourceDefinition, place, "the default is no multiple of 'multipleOf', which is more than 0");
        }

        var length = value.Kind switch
        {
            RuleNodeKind.Text when value.Text is { } text => (Least: "minLength", Most: "maxLength", Count: CharacterCount(text)),
            RuleNodeKind.List when !value.IsOpen => (Least: "minItems", Most: "maxItems", Count: value.Items.Count),
            RuleNodeKind.Object when !value.IsOpen => (Least: "minProperties", Most: "maxProperties", Count: value.Entries.Count),
            _ => (Least: "", Most: "", Count: 0),
        };
        if (length.Least.Length > 0 && (schema[length.Least].Integer > length.Count || schema[length.Most].Integer < length.Count))
        {
            run.Report(RuleCatalogue.CustomResourceDefinition, place, $"the default is not within '{length.Least}' and '{length.Most}'");
        }
    }

    private static void CheckText(RuleRun run, RuleNode schema, string text, RuleNode place)
    {
        if (schema["pattern"].Text is { } pattern && GoPattern.Of(pattern).IsMatch(text) == false)
        {
            run.Report(RuleCatalogue.CustomResourceDefinition, place, "the default does not match 'pattern'");
        }

        if (schema["format"].Text is { } format
            && schema["x-kubernetes-int-or-string"].IsEmpty
            && ValueFormats.Problem(format, text) is { } problem)
        {
            run.Report(RuleCatalogue.CustomResourceDefinition, place, $"the default {problem}");
        }
    }

    /// <summary>Go counts characters beyond 16 bits once.</summary>
    private static int CharacterCount(string text) => text.Count(static character => !char.IsLowSurrogate(character));

    private static void CheckFields(RuleRun run, RuleNode schema, RuleNode value, RuleNode place)
    {
        var properties = schema["properties"];
        var additional = schema["additionalProperties"];
        var keepsAll = !schema["x-kubernetes-preserve-unknown-fields"].IsEmpty
            || properties.IsOpen
            || properties.IsUnknown
            || !additional.IsAbsent;
        foreach (var field in value.Entries)
        {
            var property = properties[field.Name];
            if (property.IsPresent)
            {
                CheckValue(run, property, field, place);
            }
            else if (additional.Kind == RuleNodeKind.Object)
            {
                CheckValue(run, additional, field, place);
            }
            else if (property.IsAbsent && !keepsAll)
            {
                run.Report(
                    RuleCatalogue.CustomResourceDefinition,
                    place,
                    $"the default has the field {RuleRun.Quote(field.Name)}, which the schema does not");
            }
        }

        foreach (var name in schema["required"].Items)
        {
            // What has a default of its own is left to the API server.
            if (name.TextOrEmpty is { } text
                && value[text].IsAbsent
                && value.Entries.All(field => field.Name != text)
                && !value.IsOpen
                && properties[text]["default"].IsAbsent
                && !properties[text].IsUnknown)
            {
                run.Report(RuleCatalogue.CustomResourceDefinition, place, $"the default has no {RuleRun.Quote(text)}, which is required");
            }
        }
    }

    /// <summary>Whether two simple values are one; null where that cannot be known.</summary>
    private static bool? Equals(RuleNode left, RuleNode right)
    {
        if (left.IsUnknown || right.IsUnknown)
        {
            return null;
        }

        return left.Kind != right.Kind ? false : left.Kind switch
        {
            RuleNodeKind.Text => left.Text is null || right.Text is null ? null : left.Text == right.Text,
            RuleNodeKind.Number => left.Number is null || right.Number is null ? null : left.Number.Value.Equals(right.Number.Value),
            RuleNodeKind.Boolean => left.Boolean is null || right.Boolean is null ? null : left.Boolean == right.Boolean,
            _ => null,
        };
    }
}
