using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Labels of nodes that others have replaced, where pods choose their nodes by them.</summary>
internal static class DeprecatedNodeLabelAdvice
{
    private static readonly Dictionary<string, string> s_labels = new(StringComparer.Ordinal)
    {
        ["beta.kubernetes.io/arch"] = "kubernetes.io/arch",
        ["beta.kubernetes.io/os"] = "kubernetes.io/os",
        ["beta.kubernetes.io/instance-type"] = "node.kubernetes.io/instance-type",
        ["failure-domain.beta.kubernetes.io/region"] = "topology.kubernetes.io/region",
        ["failure-domain.beta.kubernetes.io/zone"] = "topology.kubernetes.io/zone",
        ["node-role.kubernetes.io/master"] = "node-role.kubernetes.io/control-plane",
    };

    public static void Check(RuleRun run, PodUse pod)
    {
        foreach (var label in pod.Spec["nodeSelector"].Entries)
        {
            Check(run, label, label.Name);
        }

        foreach (var spread in pod.Spec["topologySpreadConstraints"].Items)
        {
            Check(run, spread["topologyKey"], spread["topologyKey"].Text);
        }

        var affinity = pod.Spec["affinity"];
        CheckNodeAffinity(run, affinity["nodeAffinity"]);
        CheckPodAffinity(run, affinity["podAffinity"]);
        CheckPodAffinity(run, affinity["podAntiAffinity"]);
    }

    private static void CheckNodeAffinity(RuleRun run, RuleNode affinity)
    {
        var terms = affinity["requiredDuringSchedulingIgnoredDuringExecution"]["nodeSelectorTerms"].Items
            .Concat(affinity["preferredDuringSchedulingIgnoredDuringExecution"].Items.Select(static preferred => preferred["preference"]));
        foreach (var expression in terms.SelectMany(static term => term["matchExpressions"].Items))
        {
            Check(run, expression["key"], expression["key"].Text);
        }
    }

    private static void CheckPodAffinity(RuleRun run, RuleNode affinity)
    {
        var terms = affinity["requiredDuringSchedulingIgnoredDuringExecution"].Items
            .Concat(affinity["preferredDuringSchedulingIgnoredDuringExecution"].Items.Select(static item => item["podAffinityTerm"]));
        foreach (var term in terms)
        {
            Check(run, term["topologyKey"], term["topologyKey"].Text);
        }
    }

    private static void Check(RuleRun run, RuleNode place, string? label)
    {
        if (label is not null && s_labels.TryGetValue(label, out var today))
        {
            run.Report(RuleCatalogue.DeprecatedName, place, $"new nodes do not have the label '{label}': use '{today}'");
        }
    }
}
