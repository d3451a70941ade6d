using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Core;

/// <summary>Bindings of pods to nodes (pkg/apis/core/validation, ValidatePodBinding).</summary>
internal static class BindingRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        var target = manifest["target"];
        if (target["kind"].IsFilled)
        {
            run.OneOf(target["kind"], "Node");
        }

        run.Required(target["name"]);
    }
}
