using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Admission;

/// <summary>
/// The objects of flow control that every API server has, and that cannot be other than they are
/// (k8s.io/apiserver/pkg/apis/flowcontrol/bootstrap).
/// </summary>
internal static class MandatoryFlowRules
{
    private const string Exempt = "exempt";
    private const string CatchAll = "catch-all";
    private const string Advice =
        "the API server has an object of this name, which cannot be other than it is: remove the manifest, or use another name";

    /// <summary>Checks a flow schema by its name.</summary>
    public static void CheckSchema(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        var method = spec["distinguisherMethod"];
        var isOther = manifest["metadata"]["name"].Text switch
        {
            Exempt => IsOther(spec, Exempt, 1, "system:masters") || method.IsPresent,
            CatchAll => IsOther(spec, CatchAll, 10000, "system:unauthenticated", "system:authenticated")
                || IsOther(method["type"], "ByUser"),
            _ => false,
        };
        if (isOther)
        {
            Report(run, spec);
        }
    }

    /// <summary>Checks a priority level with limits by its name.</summary>
    public static void CheckLevel(RuleRun run, RuleNode manifest)
    {
        var limited = manifest["spec"]["limited"];
        if (manifest["metadata"]["name"].Text == CatchAll
            && (IsOther(limited["nominalConcurrencyShares"].IntegerOr(0), 5)
                || IsOther(limited["lendablePercent"].IntegerOr(0), 0)
                || limited["borrowingLimitPercent"].IsPresent
                || IsOther(limited["limitResponse"]["type"], "Reject")))
        {
            Report(run, manifest["spec"]);
        }
    }

    private static bool IsOther(RuleNode spec, string level, long precedence, params string[] groups)
    {
        var rules = spec["rules"];
        return IsOther(spec["priorityLevelConfiguration"]["name"], level)
            || IsOther(spec["matchingPrecedence"].IntegerOr(0), precedence)
            || HasOtherCount(rules, 1)
            || rules.Items.Any(rule => IsOther(rule, groups));
    }

    private static bool IsOther(RuleNode rule, string[] groups)
    {
        var subjects = rule["subjects"];
        var resources = rule["resourceRules"];
        var others = rule["nonResourceRules"];
        return HasOtherCount(subjects, groups.Length)
            || subjects.Items.Zip(groups, IsOtherGroup).Any(static isOther => isOther)
            || HasOtherCount(resources, 1)
            || resources.Items.Any(static resource => resource["clusterScope"].BooleanOr(false) == false
                || !MayBeEverything(resource, "verbs", "apiGroups", "resources", "namespaces"))
            || HasOtherCount(others, 1)
            || others.Items.Any(static other => !MayBeEverything(other, "verbs", "nonResourceURLs"));
    }

    private static bool IsOtherGroup(RuleNode subject, string group) =>
        IsOther(subject["kind"], "Group") || IsOther(subject["group"]["name"], group);

    private static bool MayBeEverything(RuleNode rule, params string[] fields) =>
        fields.All(field => !HasOtherCount(rule[field], 1) && rule[field].Items.All(static item => !IsOther(item, "*")));

    private static bool HasOtherCount(RuleNode list, int count) =>
        list.Items.Count > count || (list.Items.Count < count && !list.IsOpen && !list.IsUnknown);

    private static bool IsOther(RuleNode node, string text) => node.TextOrEmpty is { } given && given != text;

    private static bool IsOther(long? number, long wanted) => number is { } given && given != wanted;

    private static void Report(RuleRun run, RuleNode spec) => run.Report(RuleCatalogue.ValueSyntax, spec, Advice);
}
