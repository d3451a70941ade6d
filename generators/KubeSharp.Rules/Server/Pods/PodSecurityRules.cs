using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>The security context of a pod, and what it shares with its node (validatePodSpecSecurityContext, validateHostUsers).</summary>
internal static class PodSecurityRules
{
    private static readonly HashSet<string> s_interProcess = new(StringComparer.Ordinal)
    {
        "kernel.sem", "kernel.shmall", "kernel.shmmax", "kernel.shmmni", "kernel.shm_rmid_forced", "kernel.msgmax",
        "kernel.msgmnb", "kernel.msgmni",
    };

    public static void Check(PodView pod)
    {
        var (run, spec) = (pod.Run, pod.Spec);
        if (spec["shareProcessNamespace"].Boolean == true && spec["hostPID"].Boolean == true)
        {
            run.Report(
                RuleCatalogue.Forbidden,
                spec["shareProcessNamespace"],
                "'shareProcessNamespace' and 'hostPID' exclude each other: keep one");
        }

        if (pod.UsesHostUsers == false)
        {
            const string Reason = "'hostUsers' is false";
            run.ForbiddenUnlessEmpty(spec["hostNetwork"], Reason);
            run.ForbiddenUnlessEmpty(spec["hostPID"], Reason);
            run.ForbiddenUnlessEmpty(spec["hostIPC"], Reason);
            foreach (var container in pod.AllContainers)
            {
                run.ForbiddenUnlessEmpty(container["volumeDevices"], Reason);
            }
        }

        CheckContext(pod, spec["securityContext"]);
    }

    private static void CheckContext(PodView pod, RuleNode context)
    {
        if (!context.IsPresent)
        {
            return;
        }

        var run = pod.Run;
        SecurityContextRules.CheckIdentifier(run, context["fsGroup"]);
        SecurityContextRules.CheckIdentifier(run, context["runAsUser"]);
        SecurityContextRules.CheckIdentifier(run, context["runAsGroup"]);
        foreach (var group in context["supplementalGroups"].Items)
        {
            SecurityContextRules.CheckIdentifier(run, group);
        }

        CheckSysctls(pod, context["sysctls"]);
        run.OneOf(context["fsGroupChangePolicy"], "OnRootMismatch", "Always");
        run.OneOf(context["supplementalGroupsPolicy"], "Merge", "Strict");
        run.OneOf(context["seLinuxChangePolicy"], "Recursive", "MountOption");
        SecurityProfileRules.CheckSeccomp(run, context["seccompProfile"]);
        SecurityProfileRules.CheckAppArmor(run, context["appArmorProfile"]);
        WindowsOptionsRules.Check(run, context["windowsOptions"]);
    }

    private static void CheckSysctls(PodView pod, RuleNode sysctls)
    {
        var run = pod.Run;
        foreach (var sysctl in sysctls.Items)
        {
            var name = sysctl["name"];
            if (!run.RequiredName(name, SysctlName, RuleCatalogue.SecurityContext) || name.Text is not { } text)
            {
                continue;
            }

            // Both separators are usual; the first decides what the other means.
            var normal = text.IndexOf('/') is var slash && slash >= 0 && (text.IndexOf('.') < 0 || slash < text.IndexOf('.'))
                ? text.Replace('.', '\n').Replace('/', '.').Replace('\n', '/')
                : text;
            if (pod.UsesHostNetwork == true && normal.StartsWith("net.", StringComparison.Ordinal))
            {
                run.Report(RuleCatalogue.SecurityContext, name, $"{RuleRun.Quote(text)} may not be set with 'hostNetwork: true'");
            }

            if (pod.Spec["hostIPC"].Boolean == true
                && (s_interProcess.Contains(normal) || normal.StartsWith("fs.mqueue.", StringComparison.Ordinal)))
            {
                run.Report(RuleCatalogue.SecurityContext, name, $"{RuleRun.Quote(text)} may not be set with 'hostIPC: true'");
            }
        }

        run.UniqueBy(sysctls, "name");
    }

    private static string? SysctlName(string text) =>
        NameFormats.TooLong(text, NameFormats.SubdomainLength)
        ?? (text.Split('.', '/').All(IsSegment)
            ? null
            : "use lower case letters, digits, '-' and '_', in parts with '.' or '/' between them");

    private static bool IsSegment(string segment) =>
        segment.Length > 0 && IsAlphanumeric(segment[0]) && IsAlphanumeric(segment[segment.Length - 1])
        && segment.All(static character => IsAlphanumeric(character) || character is '-' or '_');

    private static bool IsAlphanumeric(char character) => character is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
