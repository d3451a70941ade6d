using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Probes whose timeout is longer than their period.</summary>
internal static class ProbeTimeoutAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        foreach (var name in new[] { "startupProbe", "readinessProbe", "livenessProbe" })
        {
            var probe = container[name];
            if (probe["timeoutSeconds"].Integer is { } timeout && probe["periodSeconds"].IntegerOr(10) is { } period && timeout > period)
            {
                run.Report(
                    RuleCatalogue.ProbeTimeout,
                    probe["timeoutSeconds"],
                    $"container {container.Title()}: the timeout of '{name}' is longer than its period; lengthen 'periodSeconds'");
            }
        }
    }
}
