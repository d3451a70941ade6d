using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Storage;

/// <summary>VolumeAttachments (pkg/apis/storage/validation, ValidateVolumeAttachment).</summary>
internal static class VolumeAttachmentRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        run.RequiredName(spec["attacher"], PersistentVolumeSourceRules.DriverName);
        run.RequiredName(spec["nodeName"], NameFormats.Dns1123Subdomain);
        var source = spec["source"];
        var name = source["persistentVolumeName"];
        var inline = source["inlineVolumeSpec"];
        if (name.IsAbsent && inline.IsAbsent)
        {
            run.RequiredPresence(name, "the volume to attach");
        }
        else if (run.AtMostOne(source, "volume", "persistentVolumeName", "inlineVolumeSpec"))
        {
            if (name.IsPresent)
            {
                run.RequiredName(name, NameFormats.Dns1123Subdomain);
            }

            if (inline.IsPresent)
            {
                PersistentVolumeRules.CheckInline(run, inline);
            }
        }
    }
}
