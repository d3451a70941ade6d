using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Containers that take ports of the node.</summary>
internal static class HostPortAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        // In the network of the node each port is one of the node; that is a rule of its own.
        if (pod.Spec["hostNetwork"].BooleanOr(false) != false)
        {
            return;
        }

        foreach (var port in container["ports"].Items)
        {
            if (port["hostPort"].Integer > 0)
            {
                run.Report(
                    RuleCatalogue.HostPort,
                    port["hostPort"],
                    $"container {container.Title()} takes a port of the node: only one such pod fits there; use a Service");
            }
        }
    }
}
