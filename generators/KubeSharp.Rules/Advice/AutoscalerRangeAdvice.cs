using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Autoscalers that can do nothing.</summary>
internal static class AutoscalerRangeAdvice
{
    public static void Check(RuleRun run, RuleNode manifest, string kind)
    {
        var (least, most, absent) = kind switch
        {
            "HorizontalPodAutoscaler" => ("minReplicas", "maxReplicas", 1),
            "ScaledObject" => ("minReplicaCount", "maxReplicaCount", 0),
            _ => ("", "", 0),
        };
        if (least.Length == 0)
        {
            return;
        }

        var bound = manifest["spec"][most];
        if (bound.Integer is { } highest && manifest["spec"][least].IntegerOr(absent) == highest)
        {
            run.Report(RuleCatalogue.AutoscalerRange, bound, $"'{least}' and '{most}' are the same: the autoscaler can change nothing");
        }
    }
}
