using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Where pods want to be, near which nodes and other pods (validateAffinity).</summary>
internal static class AffinityRules
{
    private const int LargestWeight = 100;

    public static void Check(PodView pod)
    {
        var affinity = pod.Spec["affinity"];
        if (!affinity.IsPresent)
        {
            return;
        }

        var run = pod.Run;
        var node = affinity["nodeAffinity"];
        NodeSelectorRules.Check(run, node["requiredDuringSchedulingIgnoredDuringExecution"]);
        foreach (var preferred in node["preferredDuringSchedulingIgnoredDuringExecution"].Items)
        {
            CheckWeight(run, preferred["weight"]);
            NodeSelectorRules.CheckTerm(run, preferred["preference"], checksValues: false);
        }

        CheckPods(pod, affinity["podAffinity"]);
        CheckPods(pod, affinity["podAntiAffinity"]);
    }

    private static void CheckPods(PodView pod, RuleNode affinity)
    {
        foreach (var term in affinity["requiredDuringSchedulingIgnoredDuringExecution"].Items)
        {
            CheckTerm(pod, term);
        }

        foreach (var preferred in affinity["preferredDuringSchedulingIgnoredDuringExecution"].Items)
        {
            CheckWeight(pod.Run, preferred["weight"]);
            CheckTerm(pod, preferred["podAffinityTerm"]);
        }
    }

    private static void CheckWeight(RuleRun run, RuleNode weight)
    {
        if (weight.IsAbsent)
        {
            run.Report(RuleCatalogue.Scheduling, weight, "'weight' is required: a number from 1 to 100");
        }

        run.InRange(weight, 1, LargestWeight, RuleCatalogue.Scheduling);
    }

    private static void CheckTerm(PodView pod, RuleNode term)
    {
        var run = pod.Run;
        LabelSelectorRules.Check(run, term["labelSelector"]);
        LabelSelectorRules.Check(run, term["namespaceSelector"]);
        foreach (var name in term["namespaces"].Items)
        {
            run.RequiredName(name, NameFormats.Dns1123Label);
        }

        run.RequiredName(term["topologyKey"], NameFormats.QualifiedName, RuleCatalogue.Scheduling);
        LabelKeyRules.CheckTerm(pod, term);
    }
}
