using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Containers with all system calls.</summary>
internal static class SeccompProfileAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        if (container["securityContext"]["seccompProfile"].IsAbsent && pod.Spec["securityContext"]["seccompProfile"].IsAbsent)
        {
            run.Report(
                RuleCatalogue.SeccompProfile,
                container,
                $"container {container.Title()} has no seccomp profile: set 'securityContext.seccompProfile.type' to RuntimeDefault");
        }
    }
}
