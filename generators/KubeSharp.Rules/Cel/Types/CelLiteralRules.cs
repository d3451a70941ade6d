using KubeSharp.Rules.Cel.Evaluation;
using KubeSharp.Rules.Cel.Functions;
using KubeSharp.Rules.Cel.Syntax;
using KubeSharp.Rules.Patterns;

namespace KubeSharp.Rules.Cel.Types;

/// <summary>Literals that a function cannot take: expressions, durations, times (cel-go, ValidateRegexLiterals and its like).</summary>
internal static class CelLiteralRules
{
    public static void Check(CelExpression expression, List<CelProblem> problems)
    {
        switch (expression)
        {
            case CelSelect select:
                Check(select.Operand, problems);
                break;
            case CelIndex index:
                Check(index.Operand, problems);
                Check(index.Index, problems);
                break;
            case CelCall call:
                CheckCall(call, problems);
                CheckAll(call.Arguments, problems);
                if (call.Target is not null)
                {
                    Check(call.Target, problems);
                }

                break;
            case CelLogic logic:
                CheckAll(logic.Operands, problems);
                break;
            case CelConditional conditional:
                CheckAll([conditional.Condition, conditional.WhenTrue, conditional.WhenFalse], problems);
                break;
            case CelListLiteral list:
                CheckAll(list.Items, problems);
                break;
            case CelMapLiteral map:
                CheckAll(map.Keys, problems);
                CheckAll(map.Values, problems);
                break;
            case CelMacro macro:
                Check(macro.Range, problems);
                CheckAll(new[] { macro.Condition, macro.Transform }.OfType<CelExpression>(), problems);
                break;
        }
    }

    private static void CheckAll(IEnumerable<CelExpression> expressions, List<CelProblem> problems)
    {
        foreach (var expression in expressions)
        {
            Check(expression, problems);
        }
    }

    private static void CheckCall(CelCall call, List<CelProblem> problems)
    {
        if (call.Arguments.Count == 0 || call.Arguments[call.Arguments.Count - 1] is not CelLiteral { Value: { Kind: CelKind.Text } value } literal)
        {
            return;
        }

        var message = call.Function switch
        {
            "matches" when GoPattern.Of(value.Text).Problem is { } problem => $"the regular expression is not valid: {problem}",
            "duration" when call.Target is null && CelTime.Duration(value.Text) is null => "the text is no duration, such as '1h30m'",
            "timestamp" when call.Target is null
                && CelTime.Instant(value.Text) is null => "the text is no time of RFC 3339, such as '2024-01-31T12:00:00Z'",
            _ => null,
        };
        if (message is not null)
        {
            problems.Add(new(literal.Position, message));
        }
    }
}
