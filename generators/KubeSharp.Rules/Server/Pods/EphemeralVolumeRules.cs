using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>
/// Volumes with a claim that lives as long as the pod (validateEphemeralVolumeSource, ValidatePersistentVolumeClaimSpec).
/// </summary>
internal static class EphemeralVolumeRules
{
    public static void Check(RuleRun run, RuleNode source)
    {
        var template = source["volumeClaimTemplate"];
        if (!run.RequiredPresence(template) || !template.IsPresent)
        {
            return;
        }

        var metadata = template["metadata"];
        ObjectMetaRules.CheckTexts(run, metadata);
        foreach (var field in metadata.Entries.Where(static field => field.Name is not ("labels" or "annotations")))
        {
            run.ForbiddenUnlessEmpty(field, "the claim is named after the pod and its volume");
        }

        CheckSpec(run, template["spec"]);
    }

    /// <summary>Checks the names of claims that the volumes of a pod get: the pod's name, '-' and the volume's.</summary>
    public static void CheckNames(PodView pod)
    {
        if (!pod.IsPod || pod.Metadata?["name"].Text is not { Length: > 0 } name)
        {
            return;
        }

        var claims = new HashSet<string>(StringComparer.Ordinal);
        foreach (var volume in pod.Volumes.Items)
        {
            if (volume["ephemeral"].IsPresent && volume["name"].Text is { Length: > 0 } own && claims.Add($"{name}-{own}"))
            {
                CheckLength(pod.Run, volume["name"], $"{name}-{own}");
            }
        }

        foreach (var volume in pod.Volumes.Items)
        {
            var claim = volume["persistentVolumeClaim"]["claimName"];
            if (claim.Text is { } text && claims.Contains(text))
            {
                pod.Run.Report(
                    RuleCatalogue.VolumeSource,
                    claim,
                    $"the claim {RuleRun.Quote(text)} is made for an ephemeral volume of this pod: use that volume");
            }
        }
    }

    private static void CheckLength(RuleRun run, RuleNode node, string claim)
    {
        if (NameFormats.TooLong(claim, NameFormats.SubdomainLength) is { } problem)
        {
            run.Report(RuleCatalogue.ObjectName, node, $"the claim is named after the pod and the volume, and that name {problem}");
        }
    }

    private static void CheckSpec(RuleRun run, RuleNode spec)
    {
        var modes = spec["accessModes"];
        run.Required(modes);
        foreach (var mode in modes.Items)
        {
            run.OneOf(mode, "ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod");
        }

        if (modes.Items.Any(static mode => mode.Text == "ReadWriteOncePod")
            && modes.Items.Any(static mode => mode.Text is "ReadWriteOnce" or "ReadOnlyMany" or "ReadWriteMany"))
        {
            run.Report(RuleCatalogue.Forbidden, modes, "'ReadWriteOncePod' excludes other access modes");
        }

        LabelSelectorRules.Check(run, spec["selector"]);
        var storage = spec["resources"]["requests"]["storage"];
        if (run.RequiredPresence(storage) && storage.Text is { } text
            && QuantityText.AmountOf(text) is { } amount && amount.Nanos.Sign <= 0)
        {
            run.Report(RuleCatalogue.QuantityValue, storage, $"'storage' is {RuleRun.Quote(text)}, and must be more than 0");
        }

        run.NamedUnlessEmpty(spec["storageClassName"], NameFormats.Dns1123Subdomain);
        run.NamedUnlessEmpty(spec["volumeAttributesClassName"], NameFormats.Dns1123Subdomain);
        run.OneOf(spec["volumeMode"], "Filesystem", "Block");
        CheckSource(run, spec["dataSource"]);
        CheckSource(run, spec["dataSourceRef"]);
    }

    private static void CheckSource(RuleRun run, RuleNode source)
    {
        if (!source.IsPresent)
        {
            return;
        }

        run.Required(source["name"]);
        run.Required(source["kind"]);
        var group = source["apiGroup"];
        run.NamedUnlessEmpty(group, NameFormats.Dns1123Subdomain);
        run.NamedUnlessEmpty(source["namespace"], NameFormats.Dns1123Label);
        if (group.IsEmpty && source["kind"].Text is { Length: > 0 } kind && kind != "PersistentVolumeClaim")
        {
            run.Report(RuleCatalogue.RequiredField, group, $"'apiGroup' is required for the kind {RuleRun.Quote(kind)}");
        }
    }
}
