using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Advice;

/// <summary>Limits of 0, which limit nothing.</summary>
internal static class ZeroLimitAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        var limits = container["resources"]["limits"];
        CheckLimit(run, container, limits["cpu"]);
        CheckLimit(run, container, limits["memory"]);
    }

    private static void CheckLimit(RuleRun run, RuleNode container, RuleNode limit)
    {
        if (limit.Text is { } text && QuantityText.AmountOf(text) is { Nanos.IsZero: true })
        {
            run.Report(
                RuleCatalogue.ZeroLimit,
                limit,
                $"container {container.Title()}: a limit of 0 for {limit.Name} is no limit; leave it out, or say what is meant");
        }
    }
}
