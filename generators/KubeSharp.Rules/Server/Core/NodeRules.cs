using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Core;

/// <summary>Nodes (pkg/apis/core/validation, ValidateNode).</summary>
internal static class NodeRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        var taints = spec["taints"];
        foreach (var taint in taints.Items)
        {
            run.RequiredName(taint["key"], NameFormats.QualifiedName, RuleCatalogue.ValueSyntax);
            run.Named(taint["value"], NameFormats.LabelValue, RuleCatalogue.ValueSyntax);
            run.RequiredOneOf(taint["effect"], "NoSchedule", "PreferNoSchedule", "NoExecute");
        }

        run.Unique(taints, static taint => taint["key"].Text is { Length: > 0 } key
            && taint["effect"].Text is { } effect ? $"{key}:{effect}" : null, "key");
        CheckRanges(run, spec["podCIDR"], spec["podCIDRs"]);
        CheckAmounts(run, manifest["status"]["capacity"]);
        CheckAmounts(run, manifest["status"]["allocatable"]);
    }

    private static void CheckAmounts(RuleRun run, RuleNode amounts)
    {
        foreach (var amount in amounts.Entries)
        {
            AmountRules.Check(run, amount, amount.Name);
        }
    }

    private static void CheckRanges(RuleRun run, RuleNode single, RuleNode list)
    {
        var ranges = list.Items;

        // Where the two differ the API server takes the one.
        if (single.Text is { Length: > 0 } text && (ranges.Count == 0 || (ranges[0].TextOrEmpty is { } first && first != text)))
        {
            run.Named(single, AddressFormats.Range, RuleCatalogue.Address);
            return;
        }

        foreach (var range in ranges)
        {
            run.RequiredName(range, AddressFormats.Range, RuleCatalogue.Address);
        }

        if (ranges.Count > 2)
        {
            run.Report(RuleCatalogue.SizeLimit, list, "a node has two ranges at most, one of each family");
        }
        else if (ranges.Count == 2 && ranges[0].Text is { } one && ranges[1].Text is { } other
            && IpRange.Parse(one) is { } left && IpRange.Parse(other) is { } right && left.Address.IsIpv4 == right.Address.IsIpv4)
        {
            run.Report(RuleCatalogue.Address, ranges[1], "a node has one range of each family: the first is of the same");
        }
    }
}
