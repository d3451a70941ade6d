using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Storage;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Volumes of storage systems.</summary>
internal static class DiskVolumeRules
{
    private const int LargestPartition = 255;
    private const int LongestTenant = 64;

    public static void CheckElasticBlockStore(RuleRun run, RuleNode source)
    {
        run.Required(source["volumeID"]);
        run.InRange(source["partition"], 0, LargestPartition);
    }

    public static void CheckPersistentDisk(RuleRun run, RuleNode source)
    {
        run.Required(source["pdName"]);
        run.InRange(source["partition"], 0, LargestPartition);
    }

    public static void CheckCinder(RuleRun run, RuleNode source)
    {
        run.Required(source["volumeID"]);
        CheckSecretReference(run, source["secretRef"]);
    }

    public static void CheckAzureDisk(RuleRun run, RuleNode source)
    {
        run.Required(source["diskName"]);
        var address = source["diskURI"];
        run.Required(address);
        run.OneOf(source["cachingMode"], "None", "ReadOnly", "ReadWrite");
        var kind = source["kind"];
        run.OneOf(kind, "Shared", "Dedicated", "Managed");
        if ((kind.IsAbsent ? "Shared" : kind.Text) is not { } text || address.Text is not { Length: > 0 } uri)
        {
            return;
        }

        var beginning = text == "Managed" ? "/subscriptions/" : "https://";
        if (!uri.StartsWith(beginning, StringComparison.Ordinal))
        {
            run.Report(RuleCatalogue.VolumeSource, address, $"'diskURI' of a disk of kind {RuleRun.Quote(text)} begins with '{beginning}'");
        }
    }

    /// <summary>Checks a volume that a CSI driver makes for the pod.</summary>
    public static void CheckDriver(RuleRun run, RuleNode source)
    {
        run.RequiredName(source["driver"], PersistentVolumeSourceRules.DriverName);
        var secret = source["nodePublishSecretRef"];
        if (secret.IsPresent)
        {
            run.RequiredName(secret["name"], NameFormats.Dns1123Subdomain);
        }
    }

    public static void CheckFibreChannel(RuleRun run, RuleNode source)
    {
        var names = source["targetWWNs"];
        var identifiers = source["wwids"];
        if (names.IsEmpty && identifiers.IsEmpty)
        {
            run.Report(RuleCatalogue.ExactlyOne, source, "'fc' has neither 'targetWWNs' nor 'wwids': set one");
        }
        else if (names.IsFilled && identifiers.IsFilled)
        {
            run.Report(RuleCatalogue.ExactlyOne, identifiers, "'targetWWNs' and 'wwids' exclude each other: keep one");
        }

        if (names.IsFilled && run.RequiredPresence(source["lun"], "'targetWWNs' need it"))
        {
            run.InRange(source["lun"], 0, LargestPartition);
        }
    }

    public static void CheckFlex(RuleRun run, RuleNode source)
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
                    $"the option {RuleRun.Quote(option.Name)} is in a domain of Kubernetes: use one of your own");
            }
        }
    }

    public static void CheckFlocker(RuleRun run, RuleNode source)
    {
        var name = source["datasetName"];
        var identifier = source["datasetUUID"];
        if (name.IsEmpty && identifier.IsEmpty)
        {
            run.Report(RuleCatalogue.ExactlyOne, source, "'flocker' has neither 'datasetName' nor 'datasetUUID': set one");
        }
        else if (name.IsFilled && identifier.IsFilled)
        {
            run.Report(RuleCatalogue.ExactlyOne, identifier, "'datasetName' and 'datasetUUID' exclude each other: keep one");
        }

        if (name.Text is { } text && text.IndexOf('/') >= 0)
        {
            run.Report(RuleCatalogue.VolumeSource, name, "'datasetName' must not contain '/'");
        }
    }

    public static void CheckQuobyte(RuleRun run, RuleNode source)
    {
        var registry = source["registry"];
        run.Required(source["volume"]);
        if (!run.Required(registry, "pairs 'host:port' with ',' between them"))
        {
            return;
        }

        if (source["tenant"].Text is { } tenant && NameFormats.ByteLength(tenant) > LongestTenant)
        {
            run.Report(RuleCatalogue.SizeLimit, source["tenant"], "'tenant' has at most 64 characters");
        }
        else if (registry.Text is { } text && text.Split(',').Any(static pair => pair.IndexOf(':') < 0))
        {
            run.Report(RuleCatalogue.VolumeSource, registry, "'registry' consists of pairs 'host:port' with ',' between them");
        }
    }

    public static void CheckStorageOS(RuleRun run, RuleNode source)
    {
        run.RequiredName(source["volumeName"], NameFormats.Dns1123Label);
        run.NamedUnlessEmpty(source["volumeNamespace"], NameFormats.Dns1123Label);
        CheckSecretReference(run, source["secretRef"]);
    }

    private static void CheckSecretReference(RuleRun run, RuleNode reference)
    {
        if (reference.IsPresent)
        {
            run.Required(reference["name"]);
        }
    }
}
