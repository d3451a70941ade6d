using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>DaemonSets (pkg/apis/apps/validation, ValidateDaemonSetSpec).</summary>
internal static class DaemonSetRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        OldAnnotationRules.CheckGeneration(run, manifest["metadata"]);
        run.NotNegative(spec["minReadySeconds"]);
        run.NotNegative(spec["revisionHistoryLimit"]);
        TemplateSelectorRules.Check(run, spec);
        LastingPodRules.Check(run, spec["template"]);
        var strategy = spec["updateStrategy"];
        var type = strategy["type"];
        switch (type.TextOr("RollingUpdate"))
        {
            case "RollingUpdate":
                CheckRollingUpdate(run, strategy["rollingUpdate"]);
                break;
            case "OnDelete":
                break;
            default:
                run.OneOf(type, "RollingUpdate", "OnDelete");
                break;
        }
    }

    private static void CheckRollingUpdate(RuleRun run, RuleNode rolling)
    {
        var maxUnavailable = rolling["maxUnavailable"];
        var maxSurge = rolling["maxSurge"];
        IntOrPercentRules.Check(run, maxUnavailable);
        IntOrPercentRules.Check(run, maxSurge);
        IntOrPercentRules.AtMostAll(run, maxUnavailable);
        IntOrPercentRules.AtMostAll(run, maxSurge);
        var unavailable = IntOrPercentRules.ValueOf(maxUnavailable, 1);
        var surge = IntOrPercentRules.ValueOf(maxSurge, 0);
        if (unavailable == 0 && surge == 0)
        {
            run.Report(
                RuleCatalogue.NumberRange,
                maxUnavailable,
                "'maxUnavailable' cannot be 0 while 'maxSurge' is: no pod could be replaced");
        }
        else if (unavailable is { } && surge is { } && unavailable != 0 && surge != 0)
        {
            var hint = maxUnavailable.IsAbsent ? "'maxUnavailable' is 1 by default: set it to 0" : "set one of them to 0";
            run.Report(RuleCatalogue.Forbidden, maxSurge, $"a DaemonSet takes only one of 'maxSurge' and 'maxUnavailable'; {hint}");
        }
    }
}
