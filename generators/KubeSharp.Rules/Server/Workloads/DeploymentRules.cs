using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>Deployments (pkg/apis/apps/validation, ValidateDeploymentSpec).</summary>
internal static class DeploymentRules
{
    private const int DefaultProgressDeadline = 600;

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        var minReadySeconds = spec["minReadySeconds"];
        OldAnnotationRules.CheckRollback(run, manifest["metadata"]);
        run.NotNegative(spec["replicas"]);
        run.NotNegative(minReadySeconds);
        run.NotNegative(spec["revisionHistoryLimit"]);
        TemplateSelectorRules.Check(run, spec);
        LastingPodRules.Check(run, spec["template"]);
        CheckStrategy(run, spec["strategy"]);
        CheckDeadline(run, spec["progressDeadlineSeconds"], minReadySeconds);
    }

    private static void CheckStrategy(RuleRun run, RuleNode strategy)
    {
        var type = strategy["type"];
        var rolling = strategy["rollingUpdate"];
        switch (type.TextOr("RollingUpdate"))
        {
            case "RollingUpdate":
                CheckRollingUpdate(run, rolling);
                break;
            case "Recreate":
                run.Forbidden(rolling, "the strategy is 'Recreate'; remove it, or use the type 'RollingUpdate'");
                break;
            default:
                run.OneOf(type, "RollingUpdate", "Recreate");
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
        if (IntOrPercentRules.ValueOf(maxUnavailable, 25) == 0 && IntOrPercentRules.ValueOf(maxSurge, 25) == 0)
        {
            run.Report(
                RuleCatalogue.NumberRange,
                maxUnavailable,
                "'maxUnavailable' cannot be 0 while 'maxSurge' is: no pod could be replaced");
        }
    }

    private static void CheckDeadline(RuleRun run, RuleNode deadline, RuleNode minReadySeconds)
    {
        run.NotNegative(deadline);
        if (deadline.IntegerOr(DefaultProgressDeadline) is { } seconds && minReadySeconds.IntegerOr(0) is { } ready && seconds <= ready)
        {
            run.Report(
                RuleCatalogue.NumberRange,
                deadline,
                $"'progressDeadlineSeconds' is {seconds}{(deadline.IsAbsent ? " by default" : "")}, and must be more than 'minReadySeconds' ({ready})");
        }
    }
}
