using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>ReplicationControllers, whose selector is the labels of the template by default (ValidateReplicationControllerSpec).</summary>
internal static class ReplicationControllerRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        run.NotNegative(spec["replicas"]);
        run.NotNegative(spec["minReadySeconds"]);
        var template = spec["template"];
        if (!run.RequiredPresence(template, "it is what the pods are made of"))
        {
            run.Required(spec["selector"]);
            return;
        }

        if (template.IsPresent)
        {
            CheckSelector(run, spec["selector"], template["metadata"]["labels"]);
            LastingPodRules.Check(run, template);
        }
    }

    private static void CheckSelector(RuleRun run, RuleNode selector, RuleNode labels)
    {
        if (labels.IsEmpty)
        {
            run.Required(selector, "the template has no labels that it could be made of");
        }

        foreach (var wanted in selector.Entries)
        {
            if (LabelSelectorRules.Misses(wanted, labels))
            {
                run.Report(
                    RuleCatalogue.SelectorMismatch,
                    wanted,
                    $"the selector wants the label {RuleRun.Quote(wanted.Name)} with this value, which the template does not have");
                return;
            }
        }
    }
}
