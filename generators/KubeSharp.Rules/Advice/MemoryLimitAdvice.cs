using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Containers that may take all memory of a node.</summary>
internal static class MemoryLimitAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        if (PodUse.IsMain(container) && container["resources"]["limits"]["memory"].IsAbsent
            && pod.Spec["resources"]["limits"]["memory"].IsAbsent)
        {
            run.Report(
                RuleCatalogue.MemoryLimit,
                container,
                $"container {container.Title()} has no limit of memory: a leak takes the node's");
        }
    }
}
