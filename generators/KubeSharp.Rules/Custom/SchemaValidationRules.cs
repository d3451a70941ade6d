using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Cel;
using KubeSharp.Rules.Cel.Evaluation;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Custom;

/// <summary>
/// Runs the rules of a schema (<c>x-kubernetes-validations</c>) on an object that is created (apiextensions-apiserver, schema/cel).
/// </summary>
internal static class SchemaValidationRules
{
    private const int LongestMessage = 5 * 1024;

    /// <summary>Runs the rules of a value and of all that it holds.</summary>
    /// <param name="run">Takes findings.</param>
    /// <param name="value">The value, with the schema that gives it structure and defaults.</param>
    /// <param name="rules">The schema that has the rules: the same, or a part of its <c>allOf</c>.</param>
    public static void Check(RuleRun run, SchemaValue value, StructuralSchema rules)
    {
        if (!rules.HasRules || !value.Node.IsPresent || value.Schema is not { } schema)
        {
            return;
        }

        if (rules.Rules.Count > 0 && SchemaTypes.Of(schema, value.IsResource) is not null)
        {
            CheckRules(run, value, schema, rules);
        }

        foreach (var part in rules.AllOf)
        {
            Check(run, value, part);
        }

        if (value.Node.Kind == RuleNodeKind.List && rules.Items is { HasRules: true } itemRules)
        {
            foreach (var item in value.Items())
            {
                Check(run, item, itemRules);
            }
        }

        if (value.Node.Kind == RuleNodeKind.Object)
        {
            foreach (var name in value.Names())
            {
                if ((rules.Properties.TryGetValue(name, out var known)
                    ? known : rules.AdditionalProperties) is { HasRules: true } fieldRules)
                {
                    Check(run, value.Field(name), fieldRules);
                }
            }
        }
    }

    private static void CheckRules(RuleRun run, SchemaValue value, StructuralSchema schema, StructuralSchema rules)
    {
        var bindings = new Dictionary<string, CelValue>(StringComparer.Ordinal) { ["self"] = SchemaValues.Of(value) };
        foreach (var rule in rules.Rules)
        {
            var (program, message) = rule.Compile(schema, value.IsResource);

            // A rule that compares with the old value runs on updates only.
            if (!program.IsValid || (program.Variables.Contains("oldSelf") && !rule.HasOptionalOldSelf))
            {
                continue;
            }

            bindings["oldSelf"] = CelValue.NoOptional;
            var result = program.Evaluate(bindings);
            if (result.IsFalse)
            {
                run.Report(RuleCatalogue.SchemaValidation, PlaceOf(value.Place, rule.FieldPath), MessageOf(rule, message, bindings));
            }
            else if (result.Kind == CelKind.Error)
            {
                run.Report(
                    RuleCatalogue.SchemaValidation,
                    value.Place,
                    $"a rule of the schema cannot be evaluated ({result.Text}): {RuleRun.Quote(SingleLine(rule.Expression))}");
            }
        }
    }

    private static string SingleLine(string text) =>
        string.Join(" ", text.Split(['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the expression for it says, else the rule's own words, else the rule.</summary>
    private static string MessageOf(SchemaRule rule, CelProgram? program, Dictionary<string, CelValue> bindings)
    {
        var value = program?.Evaluate(bindings);
        return value is { Kind: CelKind.Text } && value.Text.Trim() is { Length: > 0 and <= LongestMessage } text
            && text.IndexOf('\n') < 0 ? text
            : rule.Message.Length > 0 ? rule.Message
            : $"a rule of the schema fails: {SingleLine(rule.Expression)}";
    }

    /// <summary>The place that a rule names: <c>.spec.containers</c>, <c>['a-b'].c</c>.</summary>
    private static RuleNode PlaceOf(RuleNode node, string path)
    {
        var place = node;
        for (var i = 0; i < path.Length;)
        {
            int end;
            if (path[i] == '[' && i + 1 < path.Length && path[i + 1] == '\'')
            {
                end = path.IndexOf("']", i, StringComparison.Ordinal);
                if (end < 0)
                {
                    return node;
                }

                place = place[path.Substring(i + 2, end - i - 2)];
                i = end + 2;
                continue;
            }

            if (path[i] != '.')
            {
                return node;
            }

            end = path.IndexOfAny(['.', '['], i + 1);
            end = end < 0 ? path.Length : end;
            place = place[path.Substring(i + 1, end - i - 1)];
            i = end;
        }

        return place;
    }
}
