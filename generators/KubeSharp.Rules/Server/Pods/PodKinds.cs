using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Pods and their templates.</summary>
internal static class PodKinds
{
    public static IReadOnlyList<KindRule> All { get; } =
    [
        new("v1", "Pod", NameFormats.Dns1123Subdomain, CheckPod),
        new("v1", "PodTemplate", NameFormats.Dns1123Subdomain, CheckPodTemplate),
    ];

    /// <summary>Checks a pod that is created by itself (ValidatePodCreate).</summary>
    private static void CheckPod(RuleRun run, RuleNode manifest)
    {
        var pod = new PodView(run, manifest["spec"], manifest["metadata"], isPod: true);
        PodAnnotationRules.Check(pod);
        PodSpecRules.Check(pod);
        PodSpecRules.CheckRestartPolicy(pod);
        PodOnlyRules.Check(pod);
    }

    private static void CheckPodTemplate(RuleRun run, RuleNode manifest)
    {
        var pod = new PodView(run, manifest["template"]["spec"], manifest["template"]["metadata"], isPod: false);
        ObjectMetaRules.CheckTexts(run, manifest["template"]["metadata"]);
        PodAnnotationRules.Check(pod);
        PodSpecRules.Check(pod);
        PodSpecRules.CheckRestartPolicy(pod);
    }
}
