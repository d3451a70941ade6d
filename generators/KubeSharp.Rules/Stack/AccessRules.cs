using KubeSharp.Rules.Catalogue;

namespace KubeSharp.Rules.Stack;

/// <summary>What bindings give to whom.</summary>
internal static class AccessRules
{
    private const string Access = "rbac.authorization.k8s.io";

    public static void Binding(StackRun run, StackObject value)
    {
        var role = value.Root["roleRef"];
        switch (role["kind"].Text)
        {
            case "Role":
                run.FindNear(RuleCatalogue.MissingRole, role["name"], Access, "Role");
                break;
            case "ClusterRole":
                run.FindCluster(RuleCatalogue.MissingRole, role["name"], Access, "ClusterRole");
                break;
        }

        foreach (var subject in value.Root["subjects"].Items)
        {
            if (subject["kind"].Text == "ServiceAccount" && subject["name"].Text is { Length: > 0 } name
                && subject["namespace"].TextOr(run.Namespace) is { } space)
            {
                run.Find(RuleCatalogue.MissingServiceAccount, subject["name"], new("", "ServiceAccount", space, name));
            }
        }
    }
}
