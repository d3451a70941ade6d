using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>PodDisruptionBudgets (pkg/apis/policy/validation, ValidatePodDisruptionBudgetSpec).</summary>
internal static class PodDisruptionBudgetRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        var minAvailable = spec["minAvailable"];
        var maxUnavailable = spec["maxUnavailable"];
        if (minAvailable.IsPresent && maxUnavailable.IsPresent)
        {
            run.Report(RuleCatalogue.ExactlyOne, maxUnavailable, "a budget has only one of 'minAvailable' and 'maxUnavailable'; keep one");
        }

        CheckBound(run, minAvailable);
        CheckBound(run, maxUnavailable);
        LabelSelectorRules.Check(run, spec["selector"]);
        run.OneOf(spec["unhealthyPodEvictionPolicy"], "IfHealthyBudget", "AlwaysAllow");
    }

    private static void CheckBound(RuleRun run, RuleNode bound)
    {
        IntOrPercentRules.Check(run, bound);
        IntOrPercentRules.AtMostAll(run, bound);
    }
}
