using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>The completion mode of a Job, and what only indexed Jobs have (pkg/apis/batch/validation, validateJobSpec).</summary>
internal static class JobCompletionRules
{
    private const int ManyIndexes = 100_000;
    private const int LimitForManyIndexes = 10_000;

    public static void Check(RuleRun run, RuleNode spec)
    {
        var mode = spec["completionMode"];
        run.OneOf(mode, "NonIndexed", "Indexed");
        var perIndex = spec["backoffLimitPerIndex"];
        var failedIndexes = spec["maxFailedIndexes"];
        if (failedIndexes.IsPresent && perIndex.IsAbsent)
        {
            run.RequiredPresence(perIndex, "'maxFailedIndexes' is set");
        }

        // An empty text is no mode, and already reported.
        switch (mode.IsAbsent ? "NonIndexed" : mode.Text)
        {
            case "Indexed":
                CheckIndexed(run, spec, perIndex, failedIndexes);
                break;
            case "NonIndexed":
                NeedsIndexes(run, perIndex);
                NeedsIndexes(run, failedIndexes);
                NeedsIndexes(run, spec["successPolicy"]);
                break;
            case not null:
                NeedsIndexes(run, spec["successPolicy"]);
                break;
        }
    }

    private static void NeedsIndexes(RuleRun run, RuleNode node)
    {
        if (node.IsPresent)
        {
            run.Report(
                RuleCatalogue.JobPolicy,
                node,
                $"{RuleRun.Describe(node)} needs the completion mode 'Indexed': set 'completionMode', or remove it");
        }
    }

    private static void CheckIndexed(RuleRun run, RuleNode spec, RuleNode perIndex, RuleNode failedIndexes)
    {
        var completions = spec["completions"];
        var parallelism = spec["parallelism"];

        // Where neither is given the API server sets both to 1.
        if (parallelism.IsPresent && completions.IsAbsent)
        {
            run.RequiredPresence(completions, "an indexed Job has as many indexes");
        }

        AtMost(run, parallelism, ManyIndexes, "in the completion mode 'Indexed'");
        AtMost(run, failedIndexes, ManyIndexes, "in the completion mode 'Indexed'");
        var count = completions.IntegerOr(parallelism.IsAbsent ? 1 : long.MaxValue);
        if (failedIndexes.Integer is { } failed && count is { } known && failed > known)
        {
            run.Report(RuleCatalogue.JobPolicy, failedIndexes, "'maxFailedIndexes' cannot be more than 'completions'");
        }

        if (completions.Integer > ManyIndexes && perIndex.IsPresent)
        {
            run.RequiredPresence(failedIndexes, "'completions' is more than 100000, and 'backoffLimitPerIndex' is set");
            AtMost(run, parallelism, LimitForManyIndexes, "beside 'backoffLimitPerIndex' with more than 100000 completions");
            AtMost(run, failedIndexes, LimitForManyIndexes, "beside 'backoffLimitPerIndex' with more than 100000 completions");
        }

        var success = spec["successPolicy"];
        if (success.IsPresent)
        {
            SuccessPolicyRules.Check(run, success, count == long.MaxValue ? null : count);
        }
    }

    private static void AtMost(RuleRun run, RuleNode node, long most, string when)
    {
        if (node.Integer > most)
        {
            run.Report(
                RuleCatalogue.NumberRange,
                node,
                $"{RuleRun.Describe(node)} must be at most {most.ToString(CultureInfo.InvariantCulture)} {when}");
        }
    }
}
