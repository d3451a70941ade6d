using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>
/// What pods of one operating system cannot have (validateOS, validateLinux, validateWindows, validateWindowsHostProcessPod).
/// </summary>
internal static class OperatingSystemRules
{
    private static readonly string[] s_linuxOfPod = ["hostUsers", "shareProcessNamespace", "resources"];

    private static readonly string[] s_linuxOfPodIfTrue = ["hostPID", "hostIPC"];

    private static readonly string[] s_linuxOfPodContext =
    [
        "appArmorProfile", "seLinuxOptions", "seccompProfile", "fsGroup", "fsGroupChangePolicy", "runAsUser", "runAsGroup",
        "supplementalGroups", "supplementalGroupsPolicy", "seLinuxChangePolicy",
    ];

    private static readonly string[] s_linuxOfContainerContext =
    [
        "appArmorProfile", "seLinuxOptions", "seccompProfile", "capabilities", "readOnlyRootFilesystem", "privileged",
        "allowPrivilegeEscalation", "procMount", "runAsUser", "runAsGroup",
    ];

    public static void Check(PodView pod)
    {
        var system = pod.Spec["os"];
        if (system.IsPresent)
        {
            var name = system["name"];
            pod.Run.RequiredOneOf(name, "linux", "windows");
            switch (name.Text)
            {
                case "linux":
                    CheckLinux(pod);
                    break;
                case "windows":
                    CheckWindows(pod);
                    break;
            }
        }

        CheckHostProcess(pod);
    }

    private static void CheckLinux(PodView pod)
    {
        const string Reason = "the pod's 'os' is Linux";
        pod.Run.Forbidden(pod.Spec["securityContext"]["windowsOptions"], Reason);
        foreach (var container in pod.AllContainers)
        {
            pod.Run.Forbidden(container["securityContext"]["windowsOptions"], Reason);
        }
    }

    private static void CheckWindows(PodView pod)
    {
        const string Reason = "the pod's 'os' is Windows";
        var (run, spec) = (pod.Run, pod.Spec);
        ForbidAll(run, spec, s_linuxOfPod, Reason);
        foreach (var name in s_linuxOfPodIfTrue)
        {
            run.ForbiddenUnlessEmpty(spec[name], Reason);
        }

        var context = spec["securityContext"];
        ForbidAll(run, context, s_linuxOfPodContext, Reason);
        run.ForbiddenUnlessEmpty(context["sysctls"], Reason);
        foreach (var container in pod.AllContainers)
        {
            ForbidAll(run, container["securityContext"], s_linuxOfContainerContext, Reason);
        }
    }

    private static void ForbidAll(RuleRun run, RuleNode node, string[] fields, string reason)
    {
        foreach (var field in fields)
        {
            run.Forbidden(node[field], reason);
        }
    }

    /// <summary>Containers that run as processes of the node: all of a pod, or none.</summary>
    private static void CheckHostProcess(PodView pod)
    {
        var ofPod = pod.Spec["securityContext"]["windowsOptions"]["hostProcess"];
        RuleNode? first = null;
        RuleNode? other = null;
        foreach (var container in pod.AllContainers)
        {
            var own = container["securityContext"]["windowsOptions"]["hostProcess"];
            if (own.Boolean is { } value && ofPod.Boolean is { } common && value != common)
            {
                pod.Run.Report(RuleCatalogue.SecurityContext, own, "'hostProcess' must be that of the pod's security context");
            }

            switch (own.IsAbsent ? ofPod.BooleanOr(false) : own.Boolean)
            {
                case true:
                    first ??= own.IsAbsent ? ofPod : own;
                    break;
                case false:
                    other ??= own.IsAbsent ? container : own;
                    break;
            }
        }

        if (first is null)
        {
            return;
        }

        if (other is not null)
        {
            pod.Run.Report(RuleCatalogue.SecurityContext, other, "the pod has containers with 'hostProcess: true': then all must have it");
        }

        if (pod.UsesHostNetwork == false)
        {
            pod.Run.Report(RuleCatalogue.SecurityContext, first, "'hostProcess: true' needs the pod's 'hostNetwork: true'");
        }
    }
}
