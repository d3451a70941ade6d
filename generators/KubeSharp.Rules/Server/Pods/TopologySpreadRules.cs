using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>How pods are spread over zones and nodes (validateTopologySpreadConstraints).</summary>
internal static class TopologySpreadRules
{
    public static void Check(PodView pod)
    {
        var constraints = pod.Spec["topologySpreadConstraints"];
        foreach (var constraint in constraints.Items)
        {
            Check(pod, constraint);
        }

        pod.Run.Unique(constraints, Key, field: "");
    }

    private static void Check(PodView pod, RuleNode constraint)
    {
        var run = pod.Run;
        var skew = constraint["maxSkew"];
        if (skew.IsAbsent)
        {
            run.Required(skew, "a number from 1");
        }

        run.Positive(skew);
        run.Required(constraint["topologyKey"]);
        var action = constraint["whenUnsatisfiable"];
        run.RequiredOneOf(action, "DoNotSchedule", "ScheduleAnyway");
        var domains = constraint["minDomains"];
        run.Positive(domains);
        if (domains.IsPresent && action.Text == "ScheduleAnyway")
        {
            run.Report(RuleCatalogue.Scheduling, domains, "'minDomains' needs 'whenUnsatisfiable: DoNotSchedule'");
        }

        run.OneOf(constraint["nodeAffinityPolicy"], "Honor", "Ignore");
        run.OneOf(constraint["nodeTaintsPolicy"], "Honor", "Ignore");
        LabelSelectorRules.Check(run, constraint["labelSelector"]);
        LabelKeyRules.CheckConstraint(pod, constraint);
    }

    private static string? Key(RuleNode constraint) =>
        constraint["topologyKey"].Text is { Length: > 0 } key && constraint["whenUnsatisfiable"].Text is { } action
            ? $"{key}, {action}"
            : null;
}
