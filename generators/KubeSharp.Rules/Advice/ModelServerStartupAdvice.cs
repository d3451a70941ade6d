using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Model servers that are killed while they load.</summary>
internal static class ModelServerStartupAdvice
{
    // Weights of some gigabytes, from a cache in the cluster, need about that long.
    private const int LoadSeconds = 300;

    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        var liveness = container["livenessProbe"];
        if (container["image"].Text is { } image && ModelServers.IsServer(image) && liveness.IsPresent && container["startupProbe"].IsAbsent
            && Patience(liveness) is { } seconds && seconds < LoadSeconds)
        {
            run.Report(
                RuleCatalogue.ModelServerStartup,
                liveness,
                $"container {container.Title()} is killed if its model is not loaded in {seconds} seconds: add a 'startupProbe'");
        }
    }

    private static long? Patience(RuleNode probe) =>
        probe["initialDelaySeconds"].IntegerOr(0) + (probe["failureThreshold"].IntegerOr(3) * probe["periodSeconds"].IntegerOr(10));
}
