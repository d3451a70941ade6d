using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Jobs that stay when they have finished.</summary>
internal static class FinishedJobAdvice
{
    public static void Check(RuleRun run, RuleNode manifest, string kind)
    {
        if (kind == "Job" && manifest["spec"] is { IsPresent: true } spec && spec["ttlSecondsAfterFinished"].IsAbsent)
        {
            run.Report(
                RuleCatalogue.FinishedJob,
                spec,
                "'ttlSecondsAfterFinished' is not set: the Job and its pods stay until somebody deletes them");
        }
    }
}
