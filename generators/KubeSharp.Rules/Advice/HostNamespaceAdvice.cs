using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;

namespace KubeSharp.Rules.Advice;

/// <summary>Pods in the namespaces of their node.</summary>
internal static class HostNamespaceAdvice
{
    private static readonly string[] s_fields = ["hostNetwork", "hostPID", "hostIPC"];

    public static void Check(RuleRun run, PodUse pod)
    {
        foreach (var field in s_fields)
        {
            if (pod.Spec[field] is { Boolean: true } node)
            {
                run.Report(
                    RuleCatalogue.HostNamespace,
                    node,
                    $"'{field}' opens the node to the pod: leave it out unless the pod manages nodes");
            }
        }
    }
}
