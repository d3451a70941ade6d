using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Containers that keep capabilities of root.</summary>
internal static class KeptCapabilityAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        if (container["securityContext"]["capabilities"]["drop"].LacksItem(static dropped => dropped.Is("ALL")))
        {
            run.Report(
                RuleCatalogue.KeptCapability,
                container,
                $"container {container.Title()} keeps capabilities of root: set 'securityContext.capabilities.drop' to ALL");
        }
    }
}
