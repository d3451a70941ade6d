using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Model servers that are called before they have loaded.</summary>
internal static class ModelServerReadinessAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        if (pod.Serves && PodUse.IsMain(container) && container["image"].Text is { } image && ModelServers.IsServer(image)
            && container["readinessProbe"].IsAbsent)
        {
            run.Report(
                RuleCatalogue.ModelServerReadiness,
                container,
                $"container {container.Title()} is called before its model is loaded: add a 'readinessProbe'");
        }
    }
}
