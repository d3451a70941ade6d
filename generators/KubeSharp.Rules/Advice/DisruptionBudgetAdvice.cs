using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Disruption budgets under which no pod may be evicted.</summary>
internal static class DisruptionBudgetAdvice
{
    public static void Check(RuleRun run, RuleNode manifest, string kind)
    {
        if (kind != "PodDisruptionBudget")
        {
            return;
        }

        var most = manifest["spec"]["maxUnavailable"];
        var least = manifest["spec"]["minAvailable"];
        if (most.Integer == 0 || most.Text == "0%")
        {
            Report(run, most);
        }
        else if (least.Text == "100%")
        {
            Report(run, least);
        }
    }

    private static void Report(RuleRun run, RuleNode bound) => run.Report(
        RuleCatalogue.DisruptionBudget,
        bound,
        $"under this {RuleRun.Describe(bound)} no pod may ever be evicted: nodes cannot be drained; allow one, with maxUnavailable 1");
}
