using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>GPU pods that the taint of GPU nodes keeps away.</summary>
internal static class GpuTolerationAdvice
{
    public static void Check(RuleRun run, PodUse pod)
    {
        foreach (var container in pod.Containers)
        {
            if (GpuAmounts.Of(container) is { } amount
                && pod.Spec["tolerations"].LacksItem(toleration => Tolerates(toleration, amount.Name)))
            {
                run.Report(
                    RuleCatalogue.GpuToleration,
                    amount,
                    $"container {container.Title()} needs a GPU, and the pod does not tolerate the taint '{amount.Name}' of GPU nodes");
                return;
            }
        }
    }

    /// <summary>A toleration without key tolerates everything.</summary>
    private static bool? Tolerates(RuleNode toleration, string taint) =>
        toleration["key"].TextOrEmpty is { } key ? key.Length == 0 || key == taint : null;
}
