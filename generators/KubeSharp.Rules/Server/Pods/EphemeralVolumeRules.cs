using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Server.Storage;
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

        PersistentVolumeClaimRules.CheckSpec(run, template["spec"]);
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
}
