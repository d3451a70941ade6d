using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Pods and containers that nothing confines.</summary>
internal static class UnconfinedAdvice
{
    public static void CheckPod(RuleRun run, PodUse pod) => CheckContext(run, pod.Spec["securityContext"]);

    public static void Check(RuleRun run, RuleNode container, PodUse pod) => CheckContext(run, container["securityContext"]);

    private static void CheckContext(RuleRun run, RuleNode context)
    {
        Report(run, context["seccompProfile"]["type"], "Unconfined");
        Report(run, context["appArmorProfile"]["type"], "Unconfined");
        Report(run, context["procMount"], "Unmasked");
        if (context["windowsOptions"]["hostProcess"] is { Boolean: true } process)
        {
            run.Report(RuleCatalogue.Unconfined, process, "a process of the node is confined by nothing: leave 'hostProcess' out");
        }
    }

    private static void Report(RuleRun run, RuleNode setting, string value)
    {
        if (setting.Text == value)
        {
            run.Report(RuleCatalogue.Unconfined, setting, $"{RuleRun.Quote(value)} switches a protection of the node off: leave it out");
        }
    }
}
