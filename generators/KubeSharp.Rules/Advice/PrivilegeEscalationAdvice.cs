using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Containers whose processes may gain rights.</summary>
internal static class PrivilegeEscalationAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        var allowed = container["securityContext"]["allowPrivilegeEscalation"];
        if (allowed.BooleanOr(true) == true)
        {
            run.Report(
                RuleCatalogue.PrivilegeEscalation,
                allowed.IsPresent ? allowed : container,
                $"container {container.Title()}: set 'securityContext.allowPrivilegeEscalation' to false");
        }
    }
}
