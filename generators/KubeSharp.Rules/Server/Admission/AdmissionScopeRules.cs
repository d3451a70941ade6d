using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Admission;

/// <summary>Which requests a webhook or policy is about (pkg/apis/admissionregistration/validation).</summary>
internal static class AdmissionScopeRules
{
    private const int MostConditions = 64;

    private static readonly string[] s_operations = ["CREATE", "UPDATE", "DELETE", "CONNECT", "*"];
    private static readonly string[] s_mutatingOperations = ["CREATE", "UPDATE", "CONNECT", "*"];

    /// <summary>Checks what a policy or its binding matches; silent where nothing stands.</summary>
    public static void CheckResources(RuleRun run, RuleNode resources, bool isMutating)
    {
        if (!resources.IsPresent)
        {
            return;
        }

        run.OneOf(resources["matchPolicy"], "Equivalent", "Exact");
        LabelSelectorRules.Check(run, resources["namespaceSelector"]);
        LabelSelectorRules.Check(run, resources["objectSelector"]);
        foreach (var rule in resources["resourceRules"].Items)
        {
            CheckNamedRule(run, rule, isMutating ? s_mutatingOperations : s_operations);
        }

        foreach (var rule in resources["excludeResourceRules"].Items)
        {
            CheckNamedRule(run, rule, s_operations);
        }
    }

    /// <summary>Checks what a policy matches, which must be said.</summary>
    public static void CheckConstraints(RuleRun run, RuleNode constraints, bool isMutating)
    {
        if (run.RequiredPresence(constraints, "say which requests the policy is about") && constraints.IsPresent)
        {
            CheckResources(run, constraints, isMutating);
            run.Required(constraints["resourceRules"], "name the resources that the policy is about");
        }
    }

    /// <summary>Checks a rule of a webhook.</summary>
    public static void CheckRule(RuleRun run, RuleNode rule) => CheckRule(run, rule, s_operations);

    public static void CheckMatchConditions(RuleRun run, RuleNode conditions, RuleNode owner)
    {
        if (conditions.Items.Count > MostConditions)
        {
            run.Report(RuleCatalogue.SizeLimit, conditions, "'matchConditions' has more than 64 items");
        }

        foreach (var condition in conditions.Items)
        {
            CelRules.CheckExpression(run, condition["expression"], CelUse.MatchCondition, owner);
            run.RequiredName(condition["name"], NameFormats.QualifiedName);
        }

        run.UniqueBy(conditions, "name");
    }

    private static void CheckNamedRule(RuleRun run, RuleNode rule, string[] operations)
    {
        var names = rule["resourceNames"];
        foreach (var name in names.Items)
        {
            run.Named(name, NameFormats.PathSegment);
        }

        run.Unique(names, static name => name.Text, "");
        CheckRule(run, rule, operations);
    }

    private static void CheckRule(RuleRun run, RuleNode rule, string[] known)
    {
        var operations = rule["operations"];
        run.Required(operations, $"use {RuleRun.List(known)}");
        CheckWildcard(run, operations);
        foreach (var operation in operations.Items)
        {
            run.RequiredOneOf(operation, known);
        }

        run.Required(rule["apiGroups"], "name the API groups; the core group is \"\"");
        CheckWildcard(run, rule["apiGroups"]);
        var versions = rule["apiVersions"];
        run.Required(versions, "name the versions, or '*'");
        CheckWildcard(run, versions);
        foreach (var version in versions.Items)
        {
            run.Required(version);
        }

        CheckResourceNames(run, rule["resources"]);
        run.OneOf(rule["scope"], "Cluster", "Namespaced", "*");
    }

    private static void CheckWildcard(RuleRun run, RuleNode list)
    {
        if (list.Items.Count > 1 && list.Items.FirstOrDefault(static item => item.Text == "*") is { } wildcard)
        {
            run.Report(RuleCatalogue.AdmissionWebhook, wildcard, $"'*' in '{list.Name}' is everything: remove the other items");
        }
    }

    private static void CheckResourceNames(RuleRun run, RuleNode resources)
    {
        run.Required(resources, "name the resources, such as 'pods', 'pods/status' or '*'");
        var items = resources.Items;
        var withAllSubresources = new HashSet<string>(StringComparer.Ordinal);
        var ofAllResources = new HashSet<string>(StringComparer.Ordinal);
        RuleNode? all = null;

        // The API server looks at the last resource without subresource only.
        var endsWithResource = false;
        foreach (var item in items)
        {
            if (!run.Required(item) || item.Text is not { } text)
            {
                continue;
            }

            var slash = text.IndexOf('/');
            if (text == "*/*" && items.Count > 1)
            {
                run.Report(RuleCatalogue.AdmissionWebhook, item, "'*/*' is everything: remove the other items");
            }

            if (slash < 0)
            {
                all ??= text == "*" ? item : null;
                endsWithResource = text != "*";
                continue;
            }

            var resource = text.Substring(0, slash);
            var subresource = text.Substring(slash + 1);
            if (withAllSubresources.Contains(resource))
            {
                run.Report(RuleCatalogue.AdmissionWebhook, item, $"{RuleRun.Quote(text)} is within '{resource}/*' above: remove it");
            }

            if (ofAllResources.Contains(subresource))
            {
                run.Report(RuleCatalogue.AdmissionWebhook, item, $"{RuleRun.Quote(text)} is within '*/{subresource}' above: remove it");
            }

            if (subresource == "*")
            {
                withAllSubresources.Add(resource);
            }

            if (resource == "*")
            {
                ofAllResources.Add(subresource);
            }
        }

        if (all is not null && endsWithResource)
        {
            run.Report(RuleCatalogue.AdmissionWebhook, all, "'*' is every resource: remove the other ones that have no subresource");
        }
    }
}
