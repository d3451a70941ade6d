using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>What containers mount (ValidateVolumeMounts, ValidateVolumeDevices).</summary>
internal static class VolumeMountRules
{
    public static void Check(PodView pod, RuleNode container)
    {
        var mounts = container["volumeMounts"];
        var devices = container["volumeDevices"];
        var devicePaths = new HashSet<string>(StringComparer.Ordinal);
        var deviceNames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var device in devices.Items)
        {
            CheckDevice(pod, device);
            Remember(device["name"], deviceNames);
            Remember(device["devicePath"], devicePaths);
        }

        pod.Run.UniqueBy(devices, "name");
        pod.Run.UniqueBy(devices, "devicePath");
        foreach (var mount in mounts.Items)
        {
            CheckMount(pod, container, mount);
            CheckOverlap(pod.Run, mount["name"], deviceNames);
            CheckOverlap(pod.Run, mount["mountPath"], devicePaths);
        }

        pod.Run.UniqueBy(mounts, "mountPath");
    }

    private static void CheckMount(PodView pod, RuleNode container, RuleNode mount)
    {
        var run = pod.Run;
        var name = mount["name"];
        run.Required(name);
        run.Required(mount["mountPath"]);
        pod.Volumes.CheckReference(run, name, "volume");
        var path = mount["subPath"];
        var expression = mount["subPathExpr"];
        PathRules.Descending(run, path);
        PathRules.Descending(run, expression);
        if (path.IsFilled && expression.IsFilled)
        {
            run.Report(RuleCatalogue.ExactlyOne, expression, "'subPath' and 'subPathExpr' exclude each other: keep one");
        }

        CheckPropagation(run, container, mount["mountPropagation"]);
        CheckReadOnly(run, mount);
    }

    private static void CheckPropagation(RuleRun run, RuleNode container, RuleNode propagation)
    {
        run.OneOf(propagation, "None", "HostToContainer", "Bidirectional");
        if (propagation.Text == "Bidirectional" && container["securityContext"]["privileged"].BooleanOr(false) == false)
        {
            run.Report(RuleCatalogue.Forbidden, propagation, "'Bidirectional' needs a container with 'securityContext.privileged: true'");
        }
    }

    private static void CheckReadOnly(RuleRun run, RuleNode mount)
    {
        var recursive = mount["recursiveReadOnly"];
        run.OneOf(recursive, "Disabled", "IfPossible", "Enabled");
        if (recursive.Text is not ("IfPossible" or "Enabled"))
        {
            return;
        }

        if (mount["readOnly"].BooleanOr(false) == false)
        {
            run.Report(RuleCatalogue.Forbidden, recursive, "'recursiveReadOnly' needs 'readOnly: true'");
        }

        if (mount["mountPropagation"].Text is { } propagation && propagation != "None")
        {
            run.Report(RuleCatalogue.Forbidden, recursive, "'recursiveReadOnly' needs 'mountPropagation: None', which is the default");
        }
    }

    private static void CheckDevice(PodView pod, RuleNode device)
    {
        var run = pod.Run;
        var name = device["name"];
        run.Required(name);
        if (run.Required(device["devicePath"]))
        {
            PathRules.WithoutBacksteps(run, device["devicePath"]);
        }

        pod.Volumes.CheckReference(run, name, "volume");
        if (name.Text is { } text && pod.Volumes.Find(text) is { } volume
            && volume["persistentVolumeClaim"].IsAbsent && volume["ephemeral"].IsAbsent)
        {
            var message = $"the volume {RuleRun.Quote(text)} cannot be a device: only 'persistentVolumeClaim' and 'ephemeral' can";
            run.Report(RuleCatalogue.VolumeSource, name, message);
        }
    }

    private static void Remember(RuleNode node, HashSet<string> texts)
    {
        if (node.Text is { Length: > 0 } text)
        {
            texts.Add(text);
        }
    }

    private static void CheckOverlap(RuleRun run, RuleNode node, HashSet<string> devices)
    {
        if (node.Text is { Length: > 0 } text && devices.Contains(text))
        {
            run.Report(RuleCatalogue.DuplicateItem, node, $"{RuleRun.Quote(text)} is among 'volumeDevices' already: keep one of the two");
        }
    }
}
