using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>What pods and the templates of workloads consist of (pkg/apis/core/validation, ValidatePodSpec).</summary>
internal static class PodSpecRules
{
    /// <summary>Checks the template of a workload.</summary>
    public static void CheckTemplate(RuleRun run, RuleNode template)
    {
        ObjectMetaRules.CheckTexts(run, template["metadata"]);
        Check(run, template["spec"]);
    }

    /// <summary>Checks the specification of a pod.</summary>
    public static void Check(RuleRun run, RuleNode spec) => run.Required(spec["containers"]);
}
