using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>CronJobs (pkg/apis/batch/validation, ValidateCronJobCreate).</summary>
internal static class CronJobRules
{
    // The names of its Jobs are its own with 11 characters more, and host names have 63 at most.
    private const int LongestName = 52;

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var metadata = manifest["metadata"];
        if (JobRules.NameLength(metadata) > LongestName)
        {
            run.Report(
                RuleCatalogue.ObjectName,
                metadata["name"].IsFilled ? metadata["name"] : metadata["generateName"],
                "the name of a CronJob has 52 characters at most: its Jobs add the time to it");
        }

        var spec = manifest["spec"];
        var schedule = spec["schedule"];
        if (run.Required(schedule, "five fields of cron, such as '0 4 * * *'") && schedule.Text is { } text)
        {
            CheckSchedule(run, schedule, text);
        }

        TimeZoneRules.Check(run, spec["timeZone"]);
        run.NotNegative(spec["startingDeadlineSeconds"]);
        run.NotNegative(spec["successfulJobsHistoryLimit"]);
        run.NotNegative(spec["failedJobsHistoryLimit"]);
        var concurrency = spec["concurrencyPolicy"];
        if (concurrency.IsFilled)
        {
            run.OneOf(concurrency, "Allow", "Forbid", "Replace");
        }

        CheckTemplate(run, spec["jobTemplate"]["spec"]);
    }

    private static void CheckTemplate(RuleRun run, RuleNode job)
    {
        JobSpecRules.Check(run, job);
        run.Forbidden(job["selector"], "the API server makes the selector of each Job");
        var manual = job["manualSelector"];
        if (manual.Boolean == true)
        {
            run.Forbidden(manual, "the API server makes the selector of each Job");
        }
    }

    private static void CheckSchedule(RuleRun run, RuleNode schedule, string text)
    {
        var problem = text.IndexOf("TZ", StringComparison.Ordinal) >= 0
            ? "it names a time zone: remove that, and set 'timeZone'"
            : CronSchedule.Problem(text);
        if (problem is not null)
        {
            run.Report(RuleCatalogue.Schedule, schedule, $"the schedule {RuleRun.Quote(text)} is not valid: {problem}");
        }
    }
}
