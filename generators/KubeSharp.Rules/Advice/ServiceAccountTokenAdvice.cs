using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;

namespace KubeSharp.Rules.Advice;

/// <summary>Pods of the default service account that get its token.</summary>
internal static class ServiceAccountTokenAdvice
{
    public static void Check(RuleRun run, PodUse pod)
    {
        if (pod.Spec["automountServiceAccountToken"].IsAbsent && pod.Spec["serviceAccountName"].IsEmpty
            && pod.Spec["serviceAccount"].IsEmpty)
        {
            run.Report(
                RuleCatalogue.ServiceAccountToken,
                pod.Spec,
                "the pod gets a token of the default service account: set 'automountServiceAccountToken' to false, or name its own");
        }
    }
}
