using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Where manifests hold quantities of resources.</summary>
internal static class QuantityPlaces
{
    /// <summary>The quantities of a manifest, each under the name of its resource; the size of a volume is <c>sizeLimit</c>.</summary>
    public static IEnumerable<RuleNode> Of(RuleNode manifest, string kind) => kind switch
    {
        "PersistentVolumeClaim" => OfResources(manifest["spec"]["resources"]),
        "PersistentVolume" => manifest["spec"]["capacity"].Entries,
        "ResourceQuota" => manifest["spec"]["hard"].Entries,
        _ => PodPlaces.Of(manifest, manifest["apiVersion"].TextOrEmpty ?? "", kind).SelectMany(OfPod).Concat(OfClaims(manifest)),
    };

    /// <summary>The quantities that count bytes of memory.</summary>
    public static IEnumerable<RuleNode> OfMemory(RuleNode manifest, string kind) =>
        Of(manifest, kind).Where(static quantity => quantity.Name is "memory" or "sizeLimit" or "requests.memory" or "limits.memory"
            or "ephemeral-storage" or "storage");

    private static IEnumerable<RuleNode> OfPod(PodUse pod) =>
        pod.AllContainers.SelectMany(static container => OfResources(container["resources"]))
            .Concat(OfResources(pod.Spec["resources"]))
            .Concat(pod.Volumes.Select(static volume => volume["emptyDir"]["sizeLimit"]).Where(static size => size.IsPresent));

    private static IEnumerable<RuleNode> OfClaims(RuleNode manifest) =>
        manifest["spec"]["volumeClaimTemplates"].Items.SelectMany(static claim => OfResources(claim["spec"]["resources"]));

    private static IEnumerable<RuleNode> OfResources(RuleNode resources) =>
        resources["requests"].Entries.Concat(resources["limits"].Entries);
}
