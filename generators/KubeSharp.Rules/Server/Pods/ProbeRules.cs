using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Probes and lifecycle handlers (validateProbe, validateLifecycle, validateHandler).</summary>
internal static class ProbeRules
{
    /// <summary>Checks the probes and the lifecycle of a container that goes on running.</summary>
    public static void Check(PodView pod, RuleNode container)
    {
        var run = pod.Run;
        var liveness = container["livenessProbe"];
        CheckProbe(run, liveness);
        CheckSuccess(run, liveness);
        var readiness = container["readinessProbe"];
        CheckProbe(run, readiness);
        run.Forbidden(readiness["terminationGracePeriodSeconds"], "a readiness probe ends no container");
        var startup = container["startupProbe"];
        CheckProbe(run, startup);
        CheckSuccess(run, startup);
        var lifecycle = container["lifecycle"];
        CheckHook(pod, lifecycle["postStart"]);
        CheckHook(pod, lifecycle["preStop"]);
    }

    private static void CheckProbe(RuleRun run, RuleNode probe)
    {
        if (!probe.IsPresent)
        {
            return;
        }

        CheckHandlers(run, probe);
        run.ExactlyOne(probe, "handler", "exec", "httpGet", "tcpSocket", "grpc");
        var grpc = probe["grpc"];
        if (grpc.IsPresent)
        {
            run.Port(grpc["port"]);
        }

        run.NotNegative(probe["initialDelaySeconds"]);
        run.NotNegative(probe["timeoutSeconds"]);
        run.NotNegative(probe["periodSeconds"]);
        run.NotNegative(probe["successThreshold"]);
        run.NotNegative(probe["failureThreshold"]);
        run.Positive(probe["terminationGracePeriodSeconds"]);
    }

    /// <summary>Liveness and startup take one success; 0 becomes the default, which is 1.</summary>
    private static void CheckSuccess(RuleRun run, RuleNode probe)
    {
        var threshold = probe["successThreshold"];
        if (threshold.Integer is > 1)
        {
            run.Report(RuleCatalogue.Probe, threshold, $"'successThreshold' of '{probe.Name}' must be 1");
        }
    }

    private static void CheckHook(PodView pod, RuleNode hook)
    {
        if (!hook.IsPresent)
        {
            return;
        }

        var run = pod.Run;
        CheckHandlers(run, hook);
        run.ExactlyOne(hook, "handler", "exec", "httpGet", "tcpSocket", "sleep");
        var sleep = hook["sleep"];
        var seconds = sleep["seconds"];
        if (sleep.IsPresent && seconds.IntegerOr(0) is { } length && pod.GracePeriod is { } grace && (length < 0 || length > grace))
        {
            run.Report(
                RuleCatalogue.Probe,
                seconds,
                length < 0 ? "'seconds' must not be negative"
                : "'seconds' must not exceed the pod's 'terminationGracePeriodSeconds' (30 if not set)");
        }
    }

    private static void CheckHandlers(RuleRun run, RuleNode handlers)
    {
        var exec = handlers["exec"];
        if (exec.IsPresent)
        {
            run.Required(exec["command"]);
        }

        var http = handlers["httpGet"];
        if (http.IsPresent)
        {
            run.Port(http["port"]);
            run.OneOf(http["scheme"], "", "HTTP", "HTTPS");
            foreach (var header in http["httpHeaders"].Items)
            {
                CheckHeader(run, header["name"]);
            }
        }

        var tcp = handlers["tcpSocket"];
        if (tcp.IsPresent)
        {
            run.Port(tcp["port"]);
        }
    }

    private static void CheckHeader(RuleRun run, RuleNode name)
    {
        if (name.TextOrEmpty is { } text && !(text.Length > 0 && text.All(IsHeaderCharacter)))
        {
            run.Report(RuleCatalogue.Probe, name, "the name of an HTTP header has letters, digits and '-' only");
        }
    }

    private static bool IsHeaderCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-';
}
