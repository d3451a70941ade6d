using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Core;

/// <summary>Endpoints (pkg/apis/core/validation, validateEndpointSubsets).</summary>
internal static class EndpointsRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        foreach (var subset in manifest["subsets"].Items)
        {
            var ready = subset["addresses"];
            var others = subset["notReadyAddresses"];
            if (ready.IsEmpty && others.IsEmpty)
            {
                run.Report(RuleCatalogue.RequiredField, subset, "a subset needs 'addresses' or 'notReadyAddresses'");
            }

            foreach (var address in ready.Items.Concat(others.Items))
            {
                CheckAddress(run, address);
            }

            var ports = subset["ports"].Items;
            foreach (var port in ports)
            {
                CheckPort(run, port, ports.Count > 1);
            }
        }
    }

    private static void CheckAddress(RuleRun run, RuleNode address)
    {
        var text = address["ip"];
        if (run.RequiredName(text, AddressFormats.Address, RuleCatalogue.Address))
        {
            run.Named(text, AddressFormats.ReachableAddress, RuleCatalogue.Address);
        }

        var hostname = address["hostname"];
        if (hostname.IsFilled)
        {
            run.Named(hostname, NameFormats.Dns1123Label);
        }

        run.Named(address["nodeName"], NameFormats.Dns1123Subdomain);
    }

    private static void CheckPort(RuleRun run, RuleNode port, bool isOneOfMany)
    {
        var name = port["name"];
        if (name.IsFilled)
        {
            run.Named(name, NameFormats.Dns1123Label, RuleCatalogue.PortName);
        }
        else if (isOneOfMany)
        {
            run.Required(name, "the subset has several ports");
        }

        var number = port["port"];
        if (run.RequiredPresence(number))
        {
            run.InRange(number, 1, ServicePortRules.LargestPort);
        }

        var protocol = port["protocol"];
        if (protocol.IsFilled)
        {
            run.OneOf(protocol, "TCP", "UDP", "SCTP");
        }

        run.Named(port["appProtocol"], NameFormats.QualifiedName, RuleCatalogue.ValueSyntax);
    }
}
