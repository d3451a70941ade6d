using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>ControllerRevisions (pkg/apis/apps/validation, ValidateControllerRevision).</summary>
internal static class ControllerRevisionRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        run.RequiredPresence(manifest["data"]);
        run.NotNegative(manifest["revision"]);
    }
}
