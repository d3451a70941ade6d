using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>StatefulSets whose pods are deleted while they run.</summary>
internal static class StatefulSetTerminationAdvice
{
    public static void Check(RuleRun run, RuleNode manifest, string kind)
    {
        var period = manifest["spec"]["template"]["spec"]["terminationGracePeriodSeconds"];
        if (kind == "StatefulSet" && period.Integer == 0)
        {
            run.Report(
                RuleCatalogue.StatefulSetTermination,
                period,
                "a grace period of 0 lets two pods of one name run at once: leave it out, or give the seconds that ending takes");
        }
    }
}
