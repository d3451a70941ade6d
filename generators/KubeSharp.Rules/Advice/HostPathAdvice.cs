using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;

namespace KubeSharp.Rules.Advice;

/// <summary>Volumes that are files of the node.</summary>
internal static class HostPathAdvice
{
    public static void Check(RuleRun run, PodUse pod)
    {
        foreach (var volume in pod.Volumes)
        {
            if (volume["hostPath"] is { IsPresent: true } path)
            {
                run.Report(
                    RuleCatalogue.HostPath,
                    path,
                    $"volume {volume.Title()} is a file or folder of the node: use a claim, or an emptyDir");
            }
        }
    }
}
