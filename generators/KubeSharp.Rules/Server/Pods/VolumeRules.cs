using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>The volumes of a pod (ValidateVolumes, validateVolumeSource). One without source is an empty directory.</summary>
internal static class VolumeRules
{
    private static readonly Dictionary<string, Action<RuleRun, RuleNode>> s_sources = new(StringComparer.Ordinal)
    {
        ["awsElasticBlockStore"] = DiskVolumeRules.CheckElasticBlockStore,
        ["azureDisk"] = DiskVolumeRules.CheckAzureDisk,
        ["azureFile"] = static (run, source) => RequireAll(run, source, "secretName", "shareName"),
        ["cephfs"] = static (run, source) => RequireAll(run, source, "monitors"),
        ["cinder"] = DiskVolumeRules.CheckCinder,
        ["configMap"] = FileVolumeRules.CheckConfigMap,
        ["csi"] = DiskVolumeRules.CheckDriver,
        ["downwardAPI"] = FileVolumeRules.CheckDownward,
        ["emptyDir"] = CheckEmptyDirectory,
        ["fc"] = DiskVolumeRules.CheckFibreChannel,
        ["flexVolume"] = DiskVolumeRules.CheckFlex,
        ["flocker"] = DiskVolumeRules.CheckFlocker,
        ["gcePersistentDisk"] = DiskVolumeRules.CheckPersistentDisk,
        ["gitRepo"] = CheckRepository,
        ["glusterfs"] = static (run, source) => RequireAll(run, source, "endpoints", "path"),
        ["hostPath"] = CheckHostPath,
        ["nfs"] = CheckNfs,
        ["persistentVolumeClaim"] = static (run, source) => RequireAll(run, source, "claimName"),
        ["photonPersistentDisk"] = static (run, source) => RequireAll(run, source, "pdID"),
        ["portworxVolume"] = static (run, source) => RequireAll(run, source, "volumeID"),
        ["quobyte"] = DiskVolumeRules.CheckQuobyte,
        ["rbd"] = static (run, source) => RequireAll(run, source, "monitors", "image"),
        ["scaleIO"] = static (run, source) => RequireAll(run, source, "gateway", "system", "volumeName"),
        ["secret"] = FileVolumeRules.CheckSecret,
        ["storageos"] = DiskVolumeRules.CheckStorageOS,
        ["vsphereVolume"] = static (run, source) => RequireAll(run, source, "volumePath"),
    };

    public static void Check(PodView pod)
    {
        var run = pod.Run;
        foreach (var volume in pod.Volumes.Items)
        {
            run.RequiredName(volume["name"], NameFormats.Dns1123Label);
            CheckSource(pod, volume);
        }

        run.UniqueBy(pod.Volumes.Node, "name");
        EphemeralVolumeRules.CheckNames(pod);
    }

    /// <summary>Checks a directory of the node.</summary>
    public static void CheckHostPath(RuleRun run, RuleNode source)
    {
        if (run.Required(source["path"]))
        {
            PathRules.WithoutBacksteps(run, source["path"]);
        }

        run.OneOf(source["type"], "", "DirectoryOrCreate", "Directory", "FileOrCreate", "File", "Socket", "CharDevice", "BlockDevice");
    }

    /// <summary>Checks a directory of an NFS server.</summary>
    public static void CheckNfs(RuleRun run, RuleNode source)
    {
        run.Required(source["server"]);
        var path = source["path"];
        if (run.Required(path) && path.Text is { } text && text[0] != '/')
        {
            run.Report(RuleCatalogue.PathSyntax, path, $"the path {RuleRun.Quote(text)} must be absolute: begin it with '/'");
        }
    }

    public static void RequireAll(RuleRun run, RuleNode source, params string[] fields)
    {
        foreach (var field in fields)
        {
            run.Required(source[field]);
        }
    }

    private static void CheckSource(PodView pod, RuleNode volume)
    {
        var run = pod.Run;
        var given = 0;
        foreach (var field in volume.Entries)
        {
            if (field.Name == "name" || !field.IsPresent)
            {
                continue;
            }

            if (++given == 2)
            {
                run.Report(RuleCatalogue.ExactlyOne, field, $"{RuleRun.Describe(volume)} has more than one source: keep one");
            }

            CheckSource(pod, volume, field);
        }
    }

    private static void CheckSource(PodView pod, RuleNode volume, RuleNode source)
    {
        switch (source.Name)
        {
            case "ephemeral":
                EphemeralVolumeRules.Check(pod.Run, source);
                break;
            case "image":
                CheckImage(pod, source);
                break;
            case "iscsi":
                IscsiVolumeRules.Check(pod.Run, source, volume["name"]);
                break;
            case "projected":
                ProjectedVolumeRules.Check(pod.Run, source);
                break;
            case var name when s_sources.TryGetValue(name, out var check):
                check(pod.Run, source);
                break;
        }
    }

    private static void CheckImage(PodView pod, RuleNode source)
    {
        if (pod.IsPod)
        {
            pod.Run.Required(source["reference"]);
        }

        pod.Run.OneOf(source["pullPolicy"], "", "Always", "IfNotPresent", "Never");
    }

    private static void CheckEmptyDirectory(RuleRun run, RuleNode source)
    {
        var limit = source["sizeLimit"];
        if (limit.Text is { } text && QuantityText.AmountOf(text) is { } amount && amount.Nanos.Sign < 0)
        {
            run.Report(RuleCatalogue.QuantityValue, limit, $"'sizeLimit' is {RuleRun.Quote(text)}, and must not be negative");
        }
    }

    private static void CheckRepository(RuleRun run, RuleNode source)
    {
        run.Required(source["repository"]);
        PathRules.Descending(run, source["directory"]);
    }
}
