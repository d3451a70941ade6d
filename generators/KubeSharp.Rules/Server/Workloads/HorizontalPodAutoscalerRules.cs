using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>HorizontalPodAutoscalers (pkg/apis/autoscaling/validation, ValidateHorizontalPodAutoscaler).</summary>
internal static class HorizontalPodAutoscalerRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        CheckBounds(run, spec);
        foreach (var metric in spec["metrics"].Items)
        {
            MetricRules.Check(run, metric);
        }

        var behavior = spec["behavior"];
        ScalingBehaviorRules.Check(run, behavior["scaleUp"]);
        ScalingBehaviorRules.Check(run, behavior["scaleDown"]);
    }

    /// <summary>The first version knows one metric.</summary>
    public static void CheckV1(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        CheckBounds(run, spec);
        run.Positive(spec["targetCPUUtilizationPercentage"]);
    }

    /// <summary>Checks a reference to an object of any version.</summary>
    /// <param name="run">Takes findings.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="needsGroup">Whether its API version must name a group: in the core group only ReplicationControllers scale.</param>
    public static void CheckReference(RuleRun run, RuleNode reference, bool needsGroup)
    {
        var kind = reference["kind"];
        run.RequiredName(kind, NameFormats.PathSegment, RuleCatalogue.ValueSyntax);
        run.RequiredName(reference["name"], NameFormats.PathSegment);
        var apiVersion = reference["apiVersion"];
        if (apiVersion.TextOrEmpty is not { } text)
        {
            return;
        }

        var slash = text.IndexOf('/');
        if (slash != text.LastIndexOf('/'))
        {
            run.Report(
                RuleCatalogue.ValueSyntax,
                apiVersion,
                $"'apiVersion' {RuleRun.Quote(text)} has more than one '/': write a group and a version");
        }
        else if (slash <= 0 && needsGroup && kind.TextOrEmpty is { } known && known != "ReplicationController")
        {
            run.Report(RuleCatalogue.Autoscaling, apiVersion, "'apiVersion' must name a group, such as 'apps/v1' for a Deployment");
        }
    }

    private static void CheckBounds(RuleRun run, RuleNode spec)
    {
        var min = spec["minReplicas"];
        var max = spec["maxReplicas"];
        run.Positive(min);
        var isGiven = !max.IsAbsent && max.Integer != 0;
        if (!isGiven)
        {
            run.Report(RuleCatalogue.RequiredField, max, "'maxReplicas' is required, and must be at least 1");
        }
        else if (run.Positive(max) && max.Integer is { } most && min.IntegerOr(1) is { } least && most < least)
        {
            run.Report(RuleCatalogue.Autoscaling, max, $"'maxReplicas' ({most}) cannot be less than 'minReplicas' ({least})");
        }

        CheckReference(run, spec["scaleTargetRef"], needsGroup: true);
    }
}
