using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;

namespace KubeSharp.Rules.Advice;

/// <summary>Volumes in memory without a limit.</summary>
internal static class MemoryVolumeAdvice
{
    public static void Check(RuleRun run, PodUse pod)
    {
        foreach (var volume in pod.Volumes)
        {
            var directory = volume["emptyDir"];
            if (directory["medium"].Text == "Memory" && directory["sizeLimit"].IsAbsent)
            {
                run.Report(
                    RuleCatalogue.MemoryVolume,
                    directory,
                    $"volume {volume.Title()} may fill the memory of the node: set 'sizeLimit'");
            }
        }
    }
}
