using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Roles, and bindings to a role, that grant everything.</summary>
internal static class WildcardRoleAdvice
{
    public static void Check(RuleRun run, RuleNode manifest, string kind)
    {
        if (kind is "Role" or "ClusterRole")
        {
            foreach (var rule in manifest["rules"].Items)
            {
                if (HoldsAll(rule["apiGroups"]) && HoldsAll(rule["resources"]) && HoldsAll(rule["verbs"]))
                {
                    run.Report(
                        RuleCatalogue.WildcardRole,
                        rule,
                        "the rule grants everything: name the groups, resources and verbs that are needed");
                }
            }
        }
        else if (kind == "ClusterRoleBinding" && manifest["roleRef"]["name"] is { Text: "cluster-admin" } role)
        {
            run.Report(RuleCatalogue.WildcardRole, role, "'cluster-admin' may do everything: bind a role that grants what is needed");
        }
    }

    private static bool HoldsAll(RuleNode names) => names.Items.Any(static name => name.Text == "*");
}
