using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>CronJobs whose runs may pile up.</summary>
internal static class CronJobOverlapAdvice
{
    public static void Check(RuleRun run, RuleNode manifest, string kind)
    {
        if (kind == "CronJob" && manifest["spec"] is { IsPresent: true } spec && spec["concurrencyPolicy"].IsAbsent)
        {
            run.Report(
                RuleCatalogue.CronJobOverlap,
                spec,
                "'concurrencyPolicy' is not set: slow runs pile up; choose Forbid or Replace, or state Allow");
        }
    }
}
