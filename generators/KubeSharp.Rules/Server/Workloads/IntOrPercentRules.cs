using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>Numbers of pods that may be written as a share (pkg/apis/apps/validation, ValidatePositiveIntOrPercent).</summary>
internal static class IntOrPercentRules
{
    private const int LongestPercent = 9;

    /// <summary>Checks that a value is a number that is not negative, or a percentage. Silent where nothing stands.</summary>
    public static void Check(RuleRun run, RuleNode node)
    {
        if (node.Text is not { } text)
        {
            run.NotNegative(node);
        }
        else if (!IsPercent(text))
        {
            var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
            var hint = isNumber ? "; write the number without quotes" : "";
            run.Report(
                RuleCatalogue.ValueSyntax,
                node,
                $"{RuleRun.Describe(node)} cannot be {RuleRun.Quote(text)}: use a number, or a percentage such as '25%'{hint}");
        }
    }

    /// <summary>Checks that a percentage is 100 at most.</summary>
    public static void AtMostAll(RuleRun run, RuleNode node)
    {
        if (node.Text is { } text && IsPercent(text) && ValueOf(text) > 100)
        {
            run.Report(RuleCatalogue.NumberRange, node, $"{RuleRun.Describe(node)} is {RuleRun.Quote(text)}, and must be '100%' at most");
        }
    }

    /// <summary>The number, or that before the percent sign; a default where nothing stands; null where it is not known.</summary>
    public static long? ValueOf(RuleNode node, long absent) =>
        node.IsAbsent ? absent
        : node.Text is { } text ? ValueOf(text)
        : node.Integer;

    private static long ValueOf(string text)
    {
        var digits = IsPercent(text) ? text.Substring(0, text.Length - 1) : text;
        return digits.Length > LongestPercent ? int.MaxValue
            : int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
            : 0;
    }

    private static bool IsPercent(string text)
    {
        if (text.Length < 2 || text[text.Length - 1] != '%')
        {
            return false;
        }

        for (var i = 0; i < text.Length - 1; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }
}
