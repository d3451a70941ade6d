using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Scheduling;

/// <summary>Groups of pods that are scheduled together, and Workloads made of them (pkg/apis/scheduling/validation).</summary>
internal static class PodGroupRules
{
    private const int MostTemplates = 8;

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        CheckPolicy(run, spec["schedulingPolicy"]);
        var workload = spec["podGroupTemplateRef"]["workload"];
        if (workload.IsPresent)
        {
            run.RequiredName(workload["workloadName"], NameFormats.Dns1123Subdomain);
            run.RequiredName(workload["podGroupTemplateName"], NameFormats.Dns1123Label);
        }
    }

    public static void CheckWorkload(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        var reference = spec["controllerRef"];
        if (reference.IsPresent)
        {
            run.RequiredName(reference["kind"], NameFormats.PathSegment);
            run.RequiredName(reference["name"], NameFormats.PathSegment);
            if (reference["apiGroup"].IsFilled)
            {
                run.Named(reference["apiGroup"], NameFormats.Dns1123Subdomain);
            }
        }

        var templates = spec["podGroupTemplates"];
        run.Required(templates, "add at least one");
        if (templates.Items.Count > MostTemplates)
        {
            run.Report(Catalogue.RuleCatalogue.SizeLimit, templates, "a Workload has 8 templates of groups at most");
        }

        run.UniqueBy(templates, "name");
        foreach (var template in templates.Items)
        {
            run.RequiredName(template["name"], NameFormats.Dns1123Label);
            CheckPolicy(run, template["schedulingPolicy"]);
        }
    }

    private static void CheckPolicy(RuleRun run, RuleNode policy)
    {
        if (policy.IsAbsent)
        {
            run.RequiredPresence(policy, "set 'basic' or 'gang' in it");
            return;
        }

        run.ExactlyOne(policy, "policy", "basic", "gang");
        var gang = policy["gang"];
        if (gang.IsPresent && run.Required(gang["minCount"]))
        {
            run.Positive(gang["minCount"]);
        }
    }
}
