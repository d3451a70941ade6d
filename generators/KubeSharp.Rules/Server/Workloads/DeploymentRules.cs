using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>Deployments (pkg/apis/apps/validation, ValidateDeploymentSpec).</summary>
internal static class DeploymentRules
{
    public static void Check(RuleRun run, RuleNode manifest) => TemplateSelectorRules.Check(run, manifest["spec"]);
}
