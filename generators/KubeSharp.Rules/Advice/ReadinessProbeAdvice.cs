using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Containers that are called and do not say when they can be.</summary>
internal static class ReadinessProbeAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        if (pod.Serves && PodUse.IsMain(container) && container["ports"].Items.Count > 0 && container["readinessProbe"].IsAbsent)
        {
            run.Report(
                RuleCatalogue.ReadinessProbe,
                container,
                $"container {container.Title()} has ports and no readiness probe: it is called before it can answer");
        }
    }
}
