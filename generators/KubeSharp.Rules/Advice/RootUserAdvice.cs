using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Containers that may run as root.</summary>
internal static class RootUserAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        var own = container["securityContext"];
        var shared = pod.Spec["securityContext"];
        var user = own["runAsUser"].IsAbsent ? shared["runAsUser"] : own["runAsUser"];
        var mayBeRoot = own["runAsNonRoot"].IsAbsent
            ? shared["runAsNonRoot"].BooleanOr(false) == false
            : own["runAsNonRoot"].Boolean == false;
        if (user.Integer == 0 || mayBeRoot)
        {
            run.Report(
                RuleCatalogue.RootUser,
                user.Integer == 0 ? user : container,
                $"container {container.Title()} may run as root: set 'securityContext.runAsNonRoot' to true");
        }
    }
}
