using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Pods;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Storage;

/// <summary>What PersistentVolumes are made of (pkg/apis/core/validation, ValidatePersistentVolumeSpec).</summary>
internal static class PersistentVolumeSourceRules
{
    private static readonly string[] s_sources =
    [
        "hostPath", "gcePersistentDisk", "awsElasticBlockStore", "glusterfs", "flocker", "nfs", "rbd", "quobyte", "cephfs", "iscsi",
        "cinder", "fc", "flexVolume", "azureFile", "vsphereVolume", "photonPersistentDisk", "portworxVolume", "azureDisk", "scaleIO",
        "local", "storageos", "csi",
    ];

    private static readonly string[] s_driverSecrets =
        ["controllerPublishSecretRef", "controllerExpandSecretRef", "nodePublishSecretRef", "nodeExpandSecretRef"];

    /// <summary>Checks that a volume has one source, and that one.</summary>
    /// <param name="run">Takes findings.</param>
    /// <param name="spec">The specification of the volume.</param>
    /// <param name="name">The name of the volume; null where it has none.</param>
    public static void Check(RuleRun run, RuleNode spec, RuleNode? name)
    {
        if (spec.IsAbsent)
        {
            run.Report(RuleCatalogue.ExactlyOne, spec, "the volume has no source, such as 'csi' or 'nfs'");
            return;
        }

        if (!run.ExactlyOne(spec, "source", s_sources) || s_sources.FirstOrDefault(field => spec[field].IsPresent) is not { } given)
        {
            return;
        }

        var source = spec[given];
        switch (given)
        {
            case "hostPath" or "local" or "nfs":
                CheckPath(run, given, source);
                break;
            case "gcePersistentDisk":
                DiskVolumeRules.CheckPersistentDisk(run, source);
                break;
            case "awsElasticBlockStore":
                DiskVolumeRules.CheckElasticBlockStore(run, source);
                break;
            case "vsphereVolume":
                run.Required(source["volumePath"]);
                break;
            case "photonPersistentDisk":
                run.Required(source["pdID"]);
                break;
            case "portworxVolume":
                run.Required(source["volumeID"]);
                break;
            case "csi":
                CheckDriver(run, source);
                break;
            case "iscsi":
                IscsiVolumeRules.Check(run, source, name);
                if (source["secretRef"].IsPresent)
                {
                    run.Required(source["secretRef"]["name"]);
                }

                break;
            case "azureDisk":
                DiskVolumeRules.CheckAzureDisk(run, source);
                break;
            default:
                NetworkSourceRules.Check(run, given, source);
                break;
        }
    }

    /// <summary>Checks a reference to a Secret that must be of a certain namespace.</summary>
    public static void CheckSecret(RuleRun run, RuleNode secret)
    {
        if (secret.IsPresent)
        {
            run.RequiredName(secret["name"], NameFormats.Dns1123Subdomain);
            run.RequiredName(secret["namespace"], NameFormats.Dns1123Label);
        }
    }

    private static void CheckPath(RuleRun run, string kind, RuleNode source)
    {
        var path = source["path"];
        if (kind == "nfs")
        {
            run.Required(source["server"]);
        }
        else
        {
            run.Named(path, static text => text.Split('/').Contains("..") ? "it must not contain '..'" : null, RuleCatalogue.PathSyntax);
        }

        // Of a directory on the node without a path nothing else is looked at.
        if (!run.Required(path))
        {
            return;
        }

        if (kind == "nfs")
        {
            run.Named(path, static text => text[0] == '/' ? null : "it must begin with '/'", RuleCatalogue.PathSyntax);
        }
        else if (kind == "hostPath")
        {
            run.OneOf(source["type"], "", "DirectoryOrCreate", "Directory", "FileOrCreate", "File", "Socket", "CharDevice", "BlockDevice");
        }
    }

    private static void CheckDriver(RuleRun run, RuleNode source)
    {
        run.RequiredName(source["driver"], DriverName);
        run.Required(source["volumeHandle"]);
        foreach (var secret in s_driverSecrets)
        {
            CheckSecret(run, source[secret]);
        }
    }

    /// <summary>The name of a CSI driver (ValidateCSIDriverName).</summary>
    public static string? DriverName(string text) =>
        NameFormats.TooLong(text, NameFormats.LabelLength) ?? NameFormats.Dns1123Subdomain(text.ToLowerInvariant());
}
