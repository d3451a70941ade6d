using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Storage;

/// <summary>Volumes of storage systems that are reached over a network (pkg/apis/core/validation).</summary>
internal static class NetworkSourceRules
{
    private const int LongestTenant = 64;
    private const string Pairs = "write host:port, several with ',' between them";

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
            case "cinder":
                run.Required(source["volumeID"]);
                CheckSecret(run, source["secretRef"]);
                break;
            case "scaleIO":
                run.Required(source["gateway"]);
                run.Required(source["system"]);
                run.Required(source["volumeName"]);
                break;
            case "storageos":
                CheckStorageOS(run, source);
                break;
            case "fc":
                CheckFibreChannel(run, source);
                break;
            case "flexVolume":
                CheckFlex(run, source);
                break;
            case "flocker":
                CheckFlocker(run, source);
                break;
            case "quobyte":
                CheckQuobyte(run, source);
                break;
        }
    }

    private static void CheckSecret(RuleRun run, RuleNode secret)
    {
        if (secret.IsPresent)
        {
            run.Required(secret["name"]);
            run.Required(secret["namespace"]);
        }
    }

    private static void CheckStorageOS(RuleRun run, RuleNode source)
    {
        run.RequiredName(source["volumeName"], NameFormats.Dns1123Label);
        var volumeNamespace = source["volumeNamespace"];
        if (volumeNamespace.IsFilled)
        {
            run.Named(volumeNamespace, NameFormats.Dns1123Label);
        }

        CheckSecret(run, source["secretRef"]);
    }

    private static void CheckFibreChannel(RuleRun run, RuleNode source)
    {
        var names = source["targetWWNs"];
        var identifiers = source["wwids"];
        var lun = source["lun"];
        if (names.IsEmpty && identifiers.IsEmpty)
        {
            run.Report(RuleCatalogue.ExactlyOne, names, "the volume needs 'targetWWNs' or 'wwids'");
        }
        else if (names.IsFilled && identifiers.IsFilled)
        {
            run.Report(RuleCatalogue.ExactlyOne, identifiers, "the volume has only one of 'targetWWNs' and 'wwids'; keep one");
        }

        if (names.IsFilled && run.RequiredPresence(lun, "'targetWWNs' is set"))
        {
            run.InRange(lun, 0, 255);
        }
    }

    private static void CheckFlex(RuleRun run, RuleNode source)
    {
        run.Required(source["driver"]);
        foreach (var option in source["options"].Entries)
        {
            var slash = option.Name.IndexOf('/');
            var domain = "." + (slash < 0 ? option.Name : option.Name.Substring(0, slash)).ToLowerInvariant();
            if (domain.EndsWith(".kubernetes.io", StringComparison.Ordinal) || domain.EndsWith(".k8s.io", StringComparison.Ordinal))
            {
                run.Report(
                    RuleCatalogue.VolumeSource,
                    option,
                    $"the option {RuleRun.Quote(option.Name)} has a domain of Kubernetes: use another one");
            }
        }
    }

    private static void CheckFlocker(RuleRun run, RuleNode source)
    {
        var name = source["datasetName"];
        var identifier = source["datasetUUID"];
        if (name.IsEmpty && identifier.IsEmpty)
        {
            run.Report(RuleCatalogue.ExactlyOne, source, "the volume needs 'datasetName' or 'datasetUUID'");
        }
        else if (name.IsFilled && identifier.IsFilled)
        {
            run.Report(RuleCatalogue.ExactlyOne, identifier, "the volume has only one of 'datasetName' and 'datasetUUID'; keep one");
        }

        run.Named(name, static text => text.IndexOf('/') < 0 ? null : "use no '/'", RuleCatalogue.VolumeSource);
    }

    private static void CheckQuobyte(RuleRun run, RuleNode source)
    {
        var registry = source["registry"];
        var tenant = source["tenant"];
        if (run.Required(registry, Pairs)
            && run.Named(tenant, static text => NameFormats.TooLong(text, LongestTenant), RuleCatalogue.SizeLimit))
        {
            run.Named(registry, static text => text.Split(',').All(static part => part.IndexOf(':') >= 0) ? null : Pairs, RuleCatalogue.VolumeSource);
        }

        run.Required(source["volume"]);
    }
}
