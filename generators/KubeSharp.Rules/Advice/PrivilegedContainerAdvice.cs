using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Containers with all rights on their node.</summary>
internal static class PrivilegedContainerAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        var privileged = container["securityContext"]["privileged"];
        if (privileged.Boolean == true)
        {
            run.Report(
                RuleCatalogue.PrivilegedContainer,
                privileged,
                $"container {container.Title()} has the rights of root on its node: name the capabilities that it needs");
        }
    }
}
