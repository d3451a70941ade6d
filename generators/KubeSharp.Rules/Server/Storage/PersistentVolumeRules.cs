using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Core;
using KubeSharp.Rules.Server.Pods;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Storage;

/// <summary>PersistentVolumes (pkg/apis/core/validation, ValidatePersistentVolumeSpec).</summary>
internal static class PersistentVolumeRules
{
    private const string MountOptions = "volume.beta.kubernetes.io/mount-options";

    private static readonly string[] s_inlineFields = ["capacity", "storageClassName"];

    /// <summary>The sources that take the annotation for the options of their mounts (pkg/volume/validation, checkMountOption).</summary>
    private static readonly string[] s_mountedSources =
    [
        "gcePersistentDisk", "awsElasticBlockStore", "glusterfs", "nfs", "rbd", "quobyte", "iscsi", "cinder", "cephfs", "azureFile",
        "vsphereVolume", "azureDisk", "photonPersistentDisk",
    ];

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        AccessModeRules.Check(run, spec["accessModes"]);
        CheckCapacity(run, spec["capacity"]);
        var reclaim = spec["persistentVolumeReclaimPolicy"];
        if (reclaim.IsFilled)
        {
            run.OneOf(reclaim, "Retain", "Delete", "Recycle");
        }

        var affinity = spec["nodeAffinity"];
        if (affinity.IsPresent && run.RequiredPresence(affinity["required"]))
        {
            NodeSelectorRules.Check(run, affinity["required"]);
        }

        PersistentVolumeSourceRules.Check(run, spec, manifest["metadata"]["name"]);
        CheckUse(run, spec, reclaim);
        CheckMountOptions(run, manifest["metadata"]["annotations"], spec);
        var className = spec["storageClassName"];
        if (className.IsFilled)
        {
            run.Named(className, NameFormats.Dns1123Subdomain);
        }

        run.OneOf(spec["volumeMode"], "Filesystem", "Block");
        CheckAttributes(run, spec["volumeAttributesClassName"], spec["csi"]);
    }

    /// <summary>Checks a volume that another object holds, which can only be one of a CSI driver.</summary>
    public static void CheckInline(RuleRun run, RuleNode spec)
    {
        const string Reason = "it is not of use for a volume inside another object";
        AccessModeRules.Check(run, spec["accessModes"]);
        foreach (var field in new[] { "claimRef", "nodeAffinity" })
        {
            run.Forbidden(spec[field], Reason);
        }

        foreach (var field in s_inlineFields.Select(field => spec[field]).Where(static field => field.IsFilled))
        {
            run.Forbidden(field, Reason);
        }

        run.RequiredPresence(spec["csi"], "only volumes of CSI drivers can be inside another object");
        if (spec["persistentVolumeReclaimPolicy"].IsFilled)
        {
            run.OneOf(spec["persistentVolumeReclaimPolicy"], "Retain");
        }

        run.OneOf(spec["volumeMode"], "Filesystem");
        PersistentVolumeSourceRules.Check(run, spec, name: null);
    }

    private static void CheckCapacity(RuleRun run, RuleNode capacity)
    {
        if (!run.Required(capacity, "set 'storage' in it"))
        {
            return;
        }

        var entries = capacity.Entries;
        foreach (var amount in entries)
        {
            if (amount.Name != "storage")
            {
                run.Report(RuleCatalogue.ResourceName, amount, $"a volume has no {RuleRun.Quote(amount.Name)}: it has 'storage' only");
            }
            else if (amount.IsAbsent)
            {
                run.Report(RuleCatalogue.QuantityValue, amount, "'storage' must be more than 0");
            }

            AmountRules.Positive(run, amount);
        }

        if (!capacity.IsOpen && entries.All(static amount => amount.Name != "storage"))
        {
            run.RequiredPresence(capacity["storage"]);
        }
    }

    private static void CheckUse(RuleRun run, RuleNode spec, RuleNode reclaim)
    {
        // In a manifest a path with several slashes, or with dots, is the root as well.
        if (reclaim.Text == "Recycle" && spec["hostPath"]["path"].Text is { Length: > 0 } path && path[0] == '/'
            && path.Split('/').All(static part => part is "" or "."))
        {
            run.Forbidden(reclaim, "the root of a node cannot be recycled");
        }

        if (spec["local"].IsPresent)
        {
            run.RequiredPresence(spec["nodeAffinity"], "a local volume is on certain nodes only");
        }
    }

    private static void CheckMountOptions(RuleRun run, RuleNode annotations, RuleNode spec)
    {
        if (annotations.Entries.FirstOrDefault(static annotation => annotation.Name == MountOptions) is { } options
            && s_mountedSources.All(source => spec[source].IsAbsent))
        {
            run.Report(RuleCatalogue.Forbidden, options, "volumes of this source do not take the annotation: use 'mountOptions'");
        }
    }

    private static void CheckAttributes(RuleRun run, RuleNode className, RuleNode csi)
    {
        if (className.IsPresent)
        {
            run.RequiredName(className, NameFormats.Dns1123Subdomain);
            run.RequiredPresence(csi, "'volumeAttributesClassName' needs a CSI driver");
        }
    }
}
