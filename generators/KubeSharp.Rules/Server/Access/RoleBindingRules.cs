using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Access;

/// <summary>Bindings of roles (pkg/apis/rbac/validation, ValidateRoleBinding and ValidateClusterRoleBinding).</summary>
internal static class RoleBindingRules
{
    private const string Group = "rbac.authorization.k8s.io";

    public static void CheckRoleBinding(RuleRun run, RuleNode manifest) => Check(run, manifest, isNamespaced: true, "Role", "ClusterRole");

    public static void CheckClusterRoleBinding(RuleRun run, RuleNode manifest) => Check(run, manifest, isNamespaced: false, "ClusterRole");

    private static void Check(RuleRun run, RuleNode manifest, bool isNamespaced, params string[] kinds)
    {
        var role = manifest["roleRef"];
        CheckGroup(run, role["apiGroup"], Group);
        run.RequiredOneOf(role["kind"], kinds);
        run.RequiredName(role["name"], NameFormats.PathSegment);
        foreach (var subject in manifest["subjects"].Items)
        {
            CheckSubject(run, subject, isNamespaced);
        }
    }

    private static void CheckSubject(RuleRun run, RuleNode subject, bool isNamespaced)
    {
        var kind = subject["kind"];
        var name = subject["name"];
        run.Required(name);
        if (!run.RequiredOneOf(kind, "ServiceAccount", "User", "Group"))
        {
            return;
        }

        switch (kind.Text)
        {
            case "ServiceAccount":
                if (name.IsFilled)
                {
                    run.Named(name, NameFormats.Dns1123Subdomain);
                }

                CheckGroup(run, subject["apiGroup"], "");
                if (!isNamespaced)
                {
                    run.Required(subject["namespace"], "a service account is known by its namespace and name");
                }

                break;
            case "User" or "Group":
                CheckGroup(run, subject["apiGroup"], Group);
                break;
        }
    }

    /// <summary>Where nothing stands the API server fills in the only group there is.</summary>
    private static void CheckGroup(RuleRun run, RuleNode apiGroup, string group)
    {
        if (apiGroup.TextOr(group) is { } text && text != group)
        {
            var advice = group.Length == 0 ? "service accounts are of the core group; remove it" : $"use '{group}'";
            run.Report(RuleCatalogue.AccessControl, apiGroup, $"'apiGroup' cannot be {RuleRun.Quote(text)}: {advice}");
        }
    }
}
