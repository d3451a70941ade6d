using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Admission;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Extensions;

/// <summary>Rules in CEL of a schema: x-kubernetes-validations.</summary>
internal static class SchemaValidationRules
{
    private static readonly string[] s_reasons = ["FieldValueInvalid", "FieldValueForbidden", "FieldValueRequired", "FieldValueDuplicate"];

    public static void Check(RuleRun run, RuleNode schema, SchemaPlace place)
    {
        foreach (var validation in schema["x-kubernetes-validations"].Items)
        {
            CheckRule(run, validation, schema, place);
            var messageExpression = validation["messageExpression"];
            if (CelRules.IsBlank(messageExpression))
            {
                run.Report(
                    RuleCatalogue.ValueSyntax,
                    messageExpression,
                    "'messageExpression' is blank: write an expression in CEL, or remove it");
            }
            else if (messageExpression.IsFilled)
            {
                CelRules.CheckExpression(run, messageExpression, CelUse.SchemaMessage, schema);
            }

            run.OneOf(validation["reason"], s_reasons);
            CheckFieldPath(run, validation["fieldPath"], schema);
        }
    }

    private static void CheckRule(RuleRun run, RuleNode validation, RuleNode schema, SchemaPlace place)
    {
        var rule = validation["rule"];
        var message = validation["message"];
        if (!CelRules.CheckExpression(run, rule, CelUse.SchemaRule, schema, out var program))
        {
            return;
        }

        if (program is not null && place.Level != SchemaLevel.Condition)
        {
            CheckOldSelf(run, validation, program.Variables.Contains("oldSelf"), place);
        }

        if (CelRules.IsBlank(message))
        {
            run.Report(RuleCatalogue.ValueSyntax, message, "'message' is blank: write one, or remove it");
        }
        else if (message.Text is { } text && CelRules.HasLineBreaks(text.Trim()))
        {
            run.Report(RuleCatalogue.ValueSyntax, message, "'message' has more than one line: write it in one");
        }
        else if (message.IsEmpty && rule.Text is { } expression && CelRules.HasLineBreaks(expression.Trim()))
        {
            run.Report(
                RuleCatalogue.RequiredField,
                message,
                "'message' is required: the rule has more than one line, and would be the message");
        }
    }

    private static void CheckOldSelf(RuleRun run, RuleNode validation, bool isUsed, SchemaPlace place)
    {
        if (!isUsed)
        {
            run.Forbidden(validation["optionalOldSelf"], "the rule does not use 'oldSelf'");
        }
        else if (place.IsReplacedAsWhole)
        {
            run.Report(
                RuleCatalogue.CelExpression,
                validation["rule"],
                "'oldSelf' is not known here: only lists of \"x-kubernetes-list-type: map\" and objects that are not atomic keep parts");
        }
    }

    private static void CheckFieldPath(RuleRun run, RuleNode fieldPath, RuleNode schema)
    {
        if (fieldPath.Text is not { Length: > 0 } text)
        {
            return;
        }

        var problem = text.Trim().Length == 0 ? "it is blank"
            : CelRules.HasLineBreaks(text) ? "it has more than one line"
            : text[0] is not ('.' or '[') ? "begin with '.'"
            : SchemaPath.Find(schema, text, allowsBrackets: true) is { IsAbsent: true } ? "the schema has no such field"
            : null;
        if (problem is not null)
        {
            run.Report(RuleCatalogue.ValueSyntax, fieldPath, $"'fieldPath' {RuleRun.Quote(text)} is not valid: {problem}");
        }
    }
}
