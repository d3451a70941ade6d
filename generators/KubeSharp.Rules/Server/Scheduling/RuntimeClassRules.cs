using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Server.Pods;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Scheduling;

/// <summary>RuntimeClasses (pkg/apis/node/validation, ValidateRuntimeClass).</summary>
internal static class RuntimeClassRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        run.RequiredName(manifest["handler"], NameFormats.Dns1123Label);
        ResourceRules.CheckOverhead(run, manifest["overhead"]["podFixed"]);
        var scheduling = manifest["scheduling"];
        ObjectMetaRules.CheckLabels(run, scheduling["nodeSelector"]);
        TolerationRules.Check(run, scheduling["tolerations"]);
    }
}
