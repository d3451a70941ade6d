using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Pods;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>What Jobs and the templates of CronJobs have in common (pkg/apis/batch/validation, validateJobSpec).</summary>
internal static class JobSpecRules
{
    private const int LongestManager = 63;

    private static readonly string[] s_numbers =
    [
        "parallelism", "completions", "activeDeadlineSeconds",
        "backoffLimit", "ttlSecondsAfterFinished", "backoffLimitPerIndex", "maxFailedIndexes",
    ];

    public static void Check(RuleRun run, RuleNode spec)
    {
        foreach (var field in s_numbers)
        {
            run.NotNegative(spec[field]);
        }

        CheckManager(run, spec["managedBy"]);
        JobCompletionRules.Check(run, spec);
        var template = spec["template"];
        var failurePolicy = spec["podFailurePolicy"];
        if (failurePolicy.IsPresent)
        {
            PodFailurePolicyRules.Check(run, spec, failurePolicy);
        }

        CheckReplacement(run, spec["podReplacementPolicy"], failurePolicy);
        PodSpecRules.CheckTemplate(run, template);
        CheckRestartPolicy(run, template["spec"]["restartPolicy"], failurePolicy);
    }

    private static void CheckRestartPolicy(RuleRun run, RuleNode restartPolicy, RuleNode failurePolicy)
    {
        switch (restartPolicy.TextOr("Always"))
        {
            case "Always":
                run.Report(
                    RuleCatalogue.RestartPolicy,
                    restartPolicy,
                    "pods of a Job end: set the restart policy to 'Never' or 'OnFailure' ('Always' is what pods have by default)");
                break;
            case "OnFailure" when failurePolicy.IsPresent:
                run.Report(
                    RuleCatalogue.RestartPolicy,
                    restartPolicy,
                    "beside a 'podFailurePolicy' the restart policy can only be 'Never'");
                break;
            case not null:
                run.OneOf(restartPolicy, "Never", "OnFailure");
                break;
        }
    }

    private static void CheckReplacement(RuleRun run, RuleNode replacement, RuleNode failurePolicy)
    {
        if (failurePolicy.IsPresent && replacement.Text == "TerminatingOrFailed")
        {
            run.Report(
                RuleCatalogue.JobPolicy,
                replacement,
                "beside a 'podFailurePolicy' only 'Failed' is allowed: use that, or leave it out");
        }
        else
        {
            run.OneOf(replacement, "TerminatingOrFailed", "Failed");
        }
    }

    /// <summary>The controller of a Job is a path with a domain before it (IsDomainPrefixedPath).</summary>
    private static void CheckManager(RuleRun run, RuleNode manager)
    {
        if (manager.Text is not { } text)
        {
            return;
        }

        var slash = text.IndexOf('/');
        var problem = NameFormats.TooLong(text, LongestManager)
            ?? (slash <= 0 || slash == text.Length - 1 ? "write a domain, '/' and a path, such as 'example.com/controller'"
                : NameFormats.Dns1123Subdomain(text.Substring(0, slash)) is { } domain ? $"the part before '/' is a domain: {domain}"
                : text.Substring(slash + 1).All(IsPathCharacter) ? null
                : "the path has a character that a URL cannot have");
        if (problem is not null)
        {
            run.Report(RuleCatalogue.ValueSyntax, manager, $"'managedBy' {RuleRun.Quote(text)} is not valid: {problem}");
        }
    }

    private static bool IsPathCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "/-._~%!$&'()*+,;=:".IndexOf(character) >= 0;
}
