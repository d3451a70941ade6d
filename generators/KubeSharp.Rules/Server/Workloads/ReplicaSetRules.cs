using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>ReplicaSets (pkg/apis/apps/validation, ValidateReplicaSetSpec).</summary>
internal static class ReplicaSetRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        run.NotNegative(spec["replicas"]);
        run.NotNegative(spec["minReadySeconds"]);
        TemplateSelectorRules.Check(run, spec);
        LastingPodRules.Check(run, spec["template"]);
    }
}
