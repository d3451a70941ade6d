using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Pods;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>
/// The template of a workload that keeps its pods running: they restart always and have no deadline (pkg/apis/apps/validation,
/// ValidatePodTemplateSpecForReplicaSet).
/// </summary>
internal static class LastingPodRules
{
    public static void Check(RuleRun run, RuleNode template)
    {
        PodSpecRules.CheckTemplate(run, template);
        var spec = template["spec"];
        var restartPolicy = spec["restartPolicy"];

        if (restartPolicy.Text is "Never" or "OnFailure")
        {
            run.Report(
                RuleCatalogue.RestartPolicy,
                restartPolicy,
                $"the restart policy cannot be '{restartPolicy.Text}' here: use 'Always', or leave it out; pods that end belong in a Job");
        }
        else if (restartPolicy.TextOr("Always") is not (null or "Always"))
        {
            run.OneOf(restartPolicy, "Always");
        }

        run.Forbidden(spec["activeDeadlineSeconds"], "only pods that end have a deadline, as those of a Job");
    }
}
