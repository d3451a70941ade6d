using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Pods;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Storage;

/// <summary>Volumes of storage systems that are reached over a network (pkg/apis/core/validation).</summary>
internal static class NetworkSourceRules
{
    public static void Check(RuleRun run, string kind, RuleNode source)
    {
        switch (kind)
        {
            case "glusterfs":
                run.Required(source["endpoints"]);
                run.Required(source["path"]);
                var endpoints = source["endpointsNamespace"];
                if (endpoints.IsPresent)
                {
                    run.RequiredName(endpoints, NameFormats.Dns1123Label);
                }

                break;
            case "rbd" or "cephfs":
                run.Required(source["monitors"]);
                if (kind == "rbd")
                {
                    run.Required(source["image"]);
                }

                break;
            case "azureFile":
                CheckAzureFile(run, source);
                break;
            case "cinder":
                DiskVolumeRules.CheckCinder(run, source);
                CheckNamespace(run, source["secretRef"]);
                break;
            case "scaleIO":
                run.Required(source["gateway"]);
                run.Required(source["system"]);
                run.Required(source["volumeName"]);
                break;
            case "storageos":
                DiskVolumeRules.CheckStorageOS(run, source);
                CheckNamespace(run, source["secretRef"]);
                break;
            case "fc":
                DiskVolumeRules.CheckFibreChannel(run, source);
                break;
            case "flexVolume":
                DiskVolumeRules.CheckFlex(run, source);
                break;
            case "flocker":
                DiskVolumeRules.CheckFlocker(run, source);
                break;
            case "quobyte":
                DiskVolumeRules.CheckQuobyte(run, source);
                break;
        }
    }

    private static void CheckAzureFile(RuleRun run, RuleNode source)
    {
        run.Required(source["secretName"]);
        run.Required(source["shareName"]);
        if (source["secretNamespace"].IsPresent)
        {
            run.Required(source["secretNamespace"]);
        }
    }

    /// <summary>A volume is in no namespace, so it says where its Secret is.</summary>
    private static void CheckNamespace(RuleRun run, RuleNode secret)
    {
        if (secret.IsPresent)
        {
            run.Required(secret["namespace"]);
        }
    }
}
