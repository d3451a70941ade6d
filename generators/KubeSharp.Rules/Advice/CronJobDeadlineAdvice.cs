using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>CronJobs whose runs may be missed.</summary>
internal static class CronJobDeadlineAdvice
{
    public static void Check(RuleRun run, RuleNode manifest, string kind)
    {
        var deadline = manifest["spec"]["startingDeadlineSeconds"];
        if (kind == "CronJob" && deadline.Integer is >= 0 and < 10)
        {
            run.Report(
                RuleCatalogue.CronJobDeadline,
                deadline,
                "the controller looks every 10 seconds: with a shorter deadline runs are missed");
        }
    }
}
