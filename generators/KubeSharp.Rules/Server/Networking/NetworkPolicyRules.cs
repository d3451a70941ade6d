using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Networking;

/// <summary>Network policies (pkg/apis/networking/validation, ValidateNetworkPolicy).</summary>
internal static class NetworkPolicyRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        LabelSelectorRules.Check(run, spec["podSelector"]);
        CheckDirection(run, spec["ingress"], "from");
        CheckDirection(run, spec["egress"], "to");

        var types = spec["policyTypes"];
        if (types.Items.Count > 2)
        {
            run.Report(RuleCatalogue.SizeLimit, types, "'policyTypes' has more than two items: use 'Ingress' and 'Egress' once each");
            return;
        }

        foreach (var type in types.Items)
        {
            run.RequiredOneOf(type, "Ingress", "Egress");
        }
    }

    private static void CheckDirection(RuleRun run, RuleNode rules, string peersName)
    {
        foreach (var rule in rules.Items)
        {
            foreach (var port in rule["ports"].Items)
            {
                CheckPort(run, port);
            }

            foreach (var peer in rule[peersName].Items)
            {
                CheckPeer(run, peer);
            }
        }
    }

    private static void CheckPort(RuleRun run, RuleNode entry)
    {
        run.OneOf(entry["protocol"], "TCP", "UDP", "SCTP");
        var port = entry["port"];
        var end = entry["endPort"];
        switch (port.Kind)
        {
            case RuleNodeKind.Absent:
                run.Forbidden(end, "it needs 'port', where the range begins");
                break;
            case RuleNodeKind.Text:
                run.Forbidden(end, "'port' is a name; use a number");
                run.Named(port, NameFormats.PortName, RuleCatalogue.PortName);
                break;
            case RuleNodeKind.Number when run.InRange(port, 1, ushort.MaxValue) && run.InRange(end, 1, ushort.MaxValue):
                if (port.Integer is { } first && end.Integer is { } last && last < first)
                {
                    run.Report(RuleCatalogue.NumberRange, end, "'endPort' is less than 'port': a range begins with its lowest port");
                }

                break;
        }
    }

    private static void CheckPeer(RuleRun run, RuleNode peer)
    {
        var pods = peer["podSelector"];
        var namespaces = peer["namespaceSelector"];
        var block = peer["ipBlock"];
        LabelSelectorRules.Check(run, pods);
        LabelSelectorRules.Check(run, namespaces);
        if (pods.IsAbsent && namespaces.IsAbsent && block.IsAbsent)
        {
            run.Report(RuleCatalogue.ExactlyOne, peer, "the peer is empty: set 'podSelector', 'namespaceSelector' or 'ipBlock'");
        }
        else if (block.IsPresent && (pods.IsPresent || namespaces.IsPresent))
        {
            run.Report(RuleCatalogue.ExactlyOne, block, "'ipBlock' stands alone: make another peer of the selectors");
        }

        if (block.IsPresent)
        {
            CheckBlock(run, block);
        }
    }

    private static void CheckBlock(RuleRun run, RuleNode block)
    {
        var cidr = block["cidr"];
        if (!run.RequiredName(cidr, AddressFormats.Range, RuleCatalogue.Address))
        {
            return;
        }

        var range = cidr.Text is { } text ? IpRange.Parse(text) : null;
        foreach (var except in block["except"].Items)
        {
            if (run.RequiredName(except, AddressFormats.Range, RuleCatalogue.Address)
                && except.Text is { } excepted
                && range is not null
                && IpRange.Parse(excepted) is { } inner
                && !range.IsLargerThan(inner))
            {
                run.Report(
                    RuleCatalogue.Address,
                    except,
                    $"{RuleRun.Quote(excepted)} is not a part of {RuleRun.Quote(cidr.Text!)}, from which it is excepted");
            }
        }
    }
}
