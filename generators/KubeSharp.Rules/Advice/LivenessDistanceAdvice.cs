using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Liveness probes that fail as soon as the readiness probe does.</summary>
internal static class LivenessDistanceAdvice
{
    private static readonly string[] s_handlers = ["httpGet", "tcpSocket", "grpc", "exec"];

    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        var liveness = container["livenessProbe"];
        var readiness = container["readinessProbe"];
        if (liveness.IsPresent && readiness.IsPresent
            && s_handlers.Any(handler => liveness[handler].IsPresent)
            && s_handlers.All(handler => liveness[handler].IsSameAs(readiness[handler]))
            && Patience(liveness) is { } killed && Patience(readiness) is { } unready && killed <= unready)
        {
            run.Report(
                RuleCatalogue.LivenessDistance,
                liveness,
                $"container {container.Title()} is killed as soon as it is not ready: give the liveness probe a larger failureThreshold");
        }
    }

    /// <summary>After how many seconds of failures a probe fails, with the API server's defaults.</summary>
    private static long? Patience(RuleNode probe) => probe["failureThreshold"].IntegerOr(3) * probe["periodSeconds"].IntegerOr(10);
}
