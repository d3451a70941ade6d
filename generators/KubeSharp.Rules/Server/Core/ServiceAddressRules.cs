using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Core;

/// <summary>The addresses and families of Services (pkg/apis/core/validation, ValidateServiceClusterIPsRelatedFields).</summary>
internal static class ServiceAddressRules
{
    private const string None = "None";

    /// <summary>Whether a Service has no address of its own; null where that is not known.</summary>
    public static bool? IsHeadless(RuleNode spec)
    {
        // The API server takes the one address for the list where there is none.
        var list = spec["clusterIPs"];
        return list.IsUnknown || list.IsOpen ? null
            : list.Items.Count switch
            {
                0 => spec["clusterIP"].TextOrEmpty is { } address ? address == None : null,
                1 => list.Items[0].TextOrEmpty is { } first ? first == None : null,
                _ => false,
            };
    }

    public static void Check(RuleRun run, RuleNode spec, string type, bool? isHeadless)
    {
        var single = spec["clusterIP"];
        var list = spec["clusterIPs"];
        if (isHeadless == true && type is "LoadBalancer" or "NodePort")
        {
            run.Report(
                RuleCatalogue.Forbidden,
                single.IsFilled ? single : list,
                $"a Service of the type '{type}' needs an address: 'None' is none");
        }

        var addresses = list.Items;
        if (addresses.Count == 0)
        {
            CheckAddress(run, single, isOnly: true);
        }
        else
        {
            CheckFirst(run, single, addresses[0]);
            foreach (var address in addresses)
            {
                CheckAddress(run, address, addresses.Count == 1);
            }
        }

        CheckFamilies(run, spec, addresses.Count == 0 && single.IsFilled ? [single] : addresses, list);
    }

    private static void CheckFirst(RuleRun run, RuleNode single, RuleNode first)
    {
        if (single.IsEmpty)
        {
            run.Report(RuleCatalogue.RequiredField, single, "'clusterIP' is required beside 'clusterIPs': it is the first of them");
        }
        else if (single.Text is { } address && first.TextOrEmpty is { } text && address != text)
        {
            run.Report(RuleCatalogue.Address, first, "the first of 'clusterIPs' must be the same as 'clusterIP'");
        }
    }

    private static void CheckAddress(RuleRun run, RuleNode address, bool isOnly)
    {
        if (address.TextOrEmpty is not { } text || (isOnly && text is None) || (address.Index < 0 && text.Length == 0))
        {
            return;
        }

        if (text == None)
        {
            run.Report(RuleCatalogue.Address, address, "'None' can only be the one value");
        }
        else if (AddressFormats.Address(text) is { } problem)
        {
            run.Report(
                RuleCatalogue.Address,
                address,
                $"the address {RuleRun.Quote(text)} is not valid: use 'None', leave it out, or {problem}");
        }
    }

    private static void CheckFamilies(RuleRun run, RuleNode spec, IReadOnlyList<RuleNode> addresses, RuleNode list)
    {
        var families = spec["ipFamilies"];
        var policy = spec["ipFamilyPolicy"];
        run.OneOf(policy, "SingleStack", "PreferDualStack", "RequireDualStack");
        foreach (var family in families.Items)
        {
            run.RequiredOneOf(family, "IPv4", "IPv6");
        }

        run.Unique(families, static family => family.Text, "");
        var read = addresses.Select(static address => address.Text is { } text ? IpAddress.Parse(text) : null).ToList();
        if (addresses.Count > 2)
        {
            run.Report(RuleCatalogue.SizeLimit, list, "a Service has two addresses at most, one of each family");
        }
        else if (read.Count == 2 && read[0] is { } first && read[1] is { } second && first.IsIpv4 == second.IsIpv4)
        {
            run.Report(RuleCatalogue.Address, addresses[1], "a Service has one address of each family: the first is of the same");
        }

        for (var i = 0; i < Math.Min(read.Count, families.Items.Count); i++)
        {
            if (read[i] is { } address && families.Items[i].Text is "IPv4" or "IPv6"
                && address.IsIpv4 != (families.Items[i].Text == "IPv4"))
            {
                run.Report(
                    RuleCatalogue.Address,
                    addresses[i],
                    $"the address must be of the family '{families.Items[i].Text}', which 'ipFamilies' names at this place");
            }
        }

        if (policy.Text == "SingleStack" && (addresses.Count == 2 || families.Items.Count == 2))
        {
            run.Report(
                RuleCatalogue.Forbidden,
                policy,
                "with two addresses or families the policy can only be 'PreferDualStack' or 'RequireDualStack'");
        }
    }
}
