using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Containers whose GPUs have no shared memory to work together.</summary>
internal static class SharedMemoryAdvice
{
    private const string SharedMemory = "/dev/shm";

    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        if (container["image"].Text is not { } image || !ModelServers.SharesMemory(image) || pod.Spec["hostIPC"].BooleanOr(false) != false
            || GpuAmounts.Of(container, atLeast: 2) is not { } amount)
        {
            return;
        }

        var mounts = container["volumeMounts"];
        if (mounts.LacksItem(static mount => mount["mountPath"].TextOrEmpty is { } path ? path.TrimEnd('/') == SharedMemory : null))
        {
            run.Report(
                RuleCatalogue.SharedMemory,
                amount,
                $"container {container.Title()} has several GPUs and 64 MiB of shared memory: mount an emptyDir in memory at {SharedMemory}");
        }
    }
}
