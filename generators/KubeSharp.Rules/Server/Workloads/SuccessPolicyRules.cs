using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>When an indexed Job has succeeded (pkg/apis/batch/validation, validateSuccessPolicy).</summary>
internal static class SuccessPolicyRules
{
    private const int MostRules = 20;
    private const int LongestIndexes = 64 * 1024;

    /// <summary>Checks a policy.</summary>
    /// <param name="run">Takes findings.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="completions">How many indexes the Job has; null where that is not known.</param>
    public static void Check(RuleRun run, RuleNode policy, long? completions)
    {
        var rules = policy["rules"];
        run.Required(rules, "add at least one rule");
        JobSizeRules.AtMost(run, rules, MostRules);
        foreach (var rule in rules.Items)
        {
            CheckRule(run, rule, completions);
        }
    }

    private static void CheckRule(RuleRun run, RuleNode rule, long? completions)
    {
        var count = rule["succeededCount"];
        var indexes = rule["succeededIndexes"];
        if (count.IsAbsent && indexes.IsAbsent)
        {
            run.Report(RuleCatalogue.RequiredField, rule, "a rule needs 'succeededCount' or 'succeededIndexes'");
        }

        long? total = null;
        if (indexes.Text is { } text)
        {
            var problem = NameFormats.TooLong(text, LongestIndexes) ?? ReadIndexes(text, completions, out total);
            if (problem is not null)
            {
                run.Report(RuleCatalogue.JobPolicy, indexes, $"'succeededIndexes' is not valid: {problem}");
                total = 0;
            }
        }

        run.NotNegative(count);
        if (count.Integer > completions)
        {
            run.Report(RuleCatalogue.JobPolicy, count, $"'succeededCount' cannot be more than 'completions' ({Text(completions)})");
        }
        else if (count.Integer > total)
        {
            run.Report(
                RuleCatalogue.JobPolicy,
                count,
                $"'succeededCount' cannot be more than there are 'succeededIndexes' ({Text(total)})");
        }
    }

    /// <summary>Reads rising numbers and ranges: <c>1,3-5,7</c> (validateIndexesFormat).</summary>
    private static string? ReadIndexes(string text, long? completions, out long? total)
    {
        total = 0;
        if (text.Length == 0)
        {
            return null;
        }

        long? last = null;
        foreach (var part in text.Split(','))
        {
            var ends = part.Split('-');
            if (ends.Length > 2)
            {
                return $"{RuleRun.Quote(part)} is no range; write two numbers with one '-' between them";
            }

            if (!TryRead(ends[0], out var first) || !TryRead(ends[ends.Length - 1], out var end))
            {
                return $"{RuleRun.Quote(part)} is neither a number nor a range of numbers";
            }

            if (last >= first || (ends.Length == 2 && first >= end))
            {
                return $"{RuleRun.Quote(part)} does not rise; write numbers and ranges in rising order, without overlaps";
            }

            if (end >= completions)
            {
                return $"the index {Text(end)} is not below 'completions' ({Text(completions)})";
            }

            total += end - first + 1;
            last = end;
        }

        return null;
    }

    private static bool TryRead(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
