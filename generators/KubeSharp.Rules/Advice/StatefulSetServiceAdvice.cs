using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>StatefulSets whose pods have no names in DNS.</summary>
internal static class StatefulSetServiceAdvice
{
    public static void Check(RuleRun run, RuleNode manifest, string kind)
    {
        if (kind == "StatefulSet" && manifest["spec"] is { IsPresent: true } spec && spec["serviceName"].IsEmpty)
        {
            run.Report(
                RuleCatalogue.StatefulSetService,
                spec,
                "'serviceName' is not set: the pods have no names in DNS; name a headless service");
        }
    }
}
