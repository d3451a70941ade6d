using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Access;

/// <summary>Roles (pkg/apis/rbac/validation, ValidateRole and ValidateClusterRole).</summary>
internal static class RoleRules
{
    public static void CheckRole(RuleRun run, RuleNode manifest) => CheckRules(run, manifest["rules"], isNamespaced: true);

    public static void CheckClusterRole(RuleRun run, RuleNode manifest)
    {
        CheckRules(run, manifest["rules"], isNamespaced: false);
        var aggregation = manifest["aggregationRule"];
        if (!aggregation.IsPresent)
        {
            return;
        }

        var selectors = aggregation["clusterRoleSelectors"];
        run.Required(selectors, "name the labels of the roles whose rules it takes over");
        foreach (var selector in selectors.Items)
        {
            LabelSelectorRules.Check(run, selector);
        }
    }

    private static void CheckRules(RuleRun run, RuleNode rules, bool isNamespaced)
    {
        foreach (var rule in rules.Items)
        {
            CheckRule(run, rule, isNamespaced);
        }
    }

    private static void CheckRule(RuleRun run, RuleNode rule, bool isNamespaced)
    {
        run.Required(rule["verbs"], "name what the rule allows, such as 'get'");
        var urls = rule["nonResourceURLs"];
        var groups = rule["apiGroups"];
        var resources = rule["resources"];
        if (urls.IsFilled)
        {
            if (isNamespaced)
            {
                run.Report(
                    RuleCatalogue.AccessControl,
                    urls,
                    "a Role has no 'nonResourceURLs', as they are in no namespace: use a ClusterRole");
            }

            if (groups.IsFilled || resources.IsFilled || rule["resourceNames"].IsFilled)
            {
                run.Report(RuleCatalogue.AccessControl, urls, "a rule is for resources or for 'nonResourceURLs': make two rules");
            }
        }
        else if (urls.IsEmpty)
        {
            run.Required(groups, "name the API groups; the core group is \"\"");
            run.Required(resources, "name the resources, such as 'pods'");
        }
    }
}
