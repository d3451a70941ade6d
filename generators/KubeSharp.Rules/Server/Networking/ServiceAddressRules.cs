using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Networking;

/// <summary>Addresses of services and the ranges they are taken from (pkg/apis/networking/validation).</summary>
internal static class ServiceAddressRules
{
    /// <summary>Checks an IPAddress.</summary>
    public static void CheckAddress(RuleRun run, RuleNode manifest)
    {
        var parent = manifest["spec"]["parentRef"];
        if (!run.RequiredPresence(parent, "it names what has the address"))
        {
            return;
        }

        if (parent["group"].TextOrEmpty is { Length: > 0 })
        {
            run.Named(parent["group"], NameFormats.Dns1123Subdomain);
        }

        run.RequiredName(parent["resource"], NameFormats.PathSegment);
        run.RequiredName(parent["name"], NameFormats.PathSegment);
        run.Named(parent["namespace"], NameFormats.PathSegment);
    }

    /// <summary>Checks a ServiceCIDR.</summary>
    public static void CheckRanges(RuleRun run, RuleNode manifest)
    {
        var ranges = manifest["spec"]["cidrs"];
        if (!run.Required(ranges, "name a range, or one of IPv4 and one of IPv6"))
        {
            return;
        }

        if (ranges.Items.Count > 2)
        {
            run.Report(RuleCatalogue.SizeLimit, ranges, "'cidrs' has more than two items: use one of IPv4 and one of IPv6");
            return;
        }

        foreach (var range in ranges.Items)
        {
            run.RequiredName(range, AddressFormats.CanonicalRange, RuleCatalogue.Address);
        }

        var parsed = ranges.Items.Select(static range => range.Text is { } text ? IpRange.Parse(text) : null).ToList();
        if (parsed is [{ } first, { } second] && first.Network.IsIpv4 == second.Network.IsIpv4)
        {
            run.Report(RuleCatalogue.Address, ranges.Items[1], "both ranges are of one family: use one of IPv4 and one of IPv6");
        }
    }
}
