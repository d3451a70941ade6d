using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Networking;

/// <summary>Endpoint slices (pkg/apis/discovery/validation, ValidateEndpointSliceCreate).</summary>
internal static class EndpointSliceRules
{
    private const int MostEndpoints = 1000;
    private const int MostPorts = 20000;
    private const int MostAddresses = 100;
    private const int MostHints = 8;

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var addressType = manifest["addressType"];
        run.RequiredOneOf(addressType, "IPv4", "IPv6", "FQDN");

        var endpoints = manifest["endpoints"];
        if (IsSmall(run, endpoints, MostEndpoints))
        {
            foreach (var endpoint in endpoints.Items)
            {
                CheckEndpoint(run, endpoint, addressType.Text);
            }
        }

        var ports = manifest["ports"];
        if (IsSmall(run, ports, MostPorts))
        {
            CheckPorts(run, ports);
        }
    }

    private static void CheckEndpoint(RuleRun run, RuleNode endpoint, string? addressType)
    {
        var addresses = endpoint["addresses"];
        if (run.Required(addresses, "name at least one") && IsSmall(run, addresses, MostAddresses))
        {
            foreach (var address in addresses.Items)
            {
                CheckAddress(run, address, addressType);
            }
        }

        run.Named(endpoint["hostname"], NameFormats.Dns1123Label);
        run.Named(endpoint["nodeName"], NameFormats.Dns1123Subdomain);
        CheckHints(run, endpoint["hints"]["forZones"], NameFormats.LabelValue);
        CheckHints(run, endpoint["hints"]["forNodes"], NameFormats.Dns1123Subdomain);
    }

    private static void CheckAddress(RuleRun run, RuleNode address, string? addressType)
    {
        switch (addressType)
        {
            case "IPv4" when run.RequiredName(address, AddressFormats.Ipv4Address, RuleCatalogue.Address):
            case "IPv6" when run.RequiredName(address, AddressFormats.Ipv6Address, RuleCatalogue.Address):
                run.Named(address, AddressFormats.ReachableAddress, RuleCatalogue.Address);
                break;
            case "FQDN":
                run.RequiredName(address, DomainFormats.FullyQualifiedDomain, RuleCatalogue.Address);
                break;
        }
    }

    private static void CheckHints(RuleRun run, RuleNode hints, NameFormat format)
    {
        if (!IsSmall(run, hints, MostHints))
        {
            return;
        }

        run.UniqueBy(hints, "name");
        foreach (var hint in hints.Items)
        {
            var name = hint["name"];
            if (name.TextOrEmpty is { } text && format(text) is { } problem)
            {
                run.Report(RuleCatalogue.ObjectName, name, $"the name {RuleRun.Quote(text)} is not valid: {problem}");
            }
        }
    }

    private static void CheckPorts(RuleRun run, RuleNode ports)
    {
        // A port without a name has the empty one, which only one port may have.
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var port in ports.Items)
        {
            var name = port["name"];
            if (name.TextOrEmpty is { } text)
            {
                if (text.Length > 0)
                {
                    run.Named(name, NameFormats.Dns1123Label);
                }

                if (!names.Add(text))
                {
                    var problem = text.Length == 0 ? "only one port may have no name" : $"two ports have the name {RuleRun.Quote(text)}";
                    run.Report(RuleCatalogue.DuplicateItem, name, problem);
                }
            }

            run.OneOf(port["protocol"], "TCP", "UDP", "SCTP");
            run.Named(port["appProtocol"], NameFormats.QualifiedName);
        }
    }

    private static bool IsSmall(RuleRun run, RuleNode list, int most)
    {
        if (list.Items.Count <= most)
        {
            return true;
        }

        run.Report(RuleCatalogue.SizeLimit, list, $"'{list.Name}' has more than {most.ToString(CultureInfo.InvariantCulture)} items");
        return false;
    }
}
