using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Volumes that no container mounts.</summary>
internal static class UnusedVolumeAdvice
{
    public static void Check(RuleRun run, PodUse pod)
    {
        // Operators and their web hooks mount volumes in containers of their own.
        if (pod.Volumes.Count == 0 || !pod.IsBuiltIn || pod.Spec["containers"] is not { Kind: RuleNodeKind.List, IsOpen: false }
            || pod.Spec["initContainers"] is { IsUnknown: true } or { IsOpen: true })
        {
            return;
        }

        foreach (var volume in pod.Volumes)
        {
            if (volume["name"].Text is { Length: > 0 } name && pod.AllContainers.All(container =>
                container["volumeMounts"].LacksItem(mount => mount["name"].Is(name))
                && container["volumeDevices"].LacksItem(device => device["name"].Is(name))))
            {
                run.Report(
                    RuleCatalogue.UnusedVolume,
                    volume,
                    $"volume {RuleRun.Quote(name)} is mounted by no container: mount it, or take it out");
            }
        }
    }
}
