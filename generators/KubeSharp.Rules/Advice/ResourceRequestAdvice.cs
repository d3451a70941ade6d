using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Containers that request neither processor nor memory.</summary>
internal static class ResourceRequestAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        var resources = container["resources"];
        if (PodUse.IsMain(container) && pod.Spec["resources"].IsAbsent && Lacks(resources["requests"]) && Lacks(resources["limits"]))
        {
            run.Report(
                RuleCatalogue.ResourceRequest,
                container,
                $"container {container.Title()} requests neither cpu nor memory: the scheduler takes it for nothing");
        }
    }

    private static bool Lacks(RuleNode amounts) => amounts["cpu"].IsAbsent && amounts["memory"].IsAbsent;
}
