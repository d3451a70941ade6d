using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Core;

/// <summary>The ports of Services (pkg/apis/core/validation, validateServicePort).</summary>
internal static class ServicePortRules
{
    public const int LargestPort = 65535;

    public static void Check(RuleRun run, RuleNode ports, string? type)
    {
        var items = ports.Items;
        foreach (var port in items)
        {
            CheckPort(run, port, type, items.Count > 1);
        }

        run.UniqueBy(ports, "name");
        run.Unique(ports, static port => Key(port, "port"), "port");
        run.Unique(ports, static port => port["nodePort"].IsFilled ? Key(port, "nodePort") : null, "nodePort");
        if (type is "NodePort" or "LoadBalancer")
        {
            CheckShared(run, items);
        }
    }

    /// <summary>
    /// A port of the nodes is taken once for each number of a port, whatever the protocol (pkg/registry/core/service/storage,
    /// initNodePorts): DNS may have one for both TCP and UDP, ports of different numbers may not.
    /// </summary>
    private static void CheckShared(RuleRun run, IReadOnlyList<RuleNode> ports)
    {
        var taken = new Dictionary<long, RuleNode>();
        foreach (var port in ports)
        {
            if (!port["nodePort"].IsFilled || port["nodePort"].Integer is not { } number)
            {
                continue;
            }

            if (!taken.TryGetValue(number, out var other))
            {
                taken.Add(number, port);
            }
            else if (port["port"].Integer is { } own && other["port"].Integer is { } others && own != others
                && Key(port, "nodePort") is { } key && Key(other, "nodePort") is { } otherKey && key != otherKey)
            {
                run.Report(
                    RuleCatalogue.DuplicateItem,
                    port["nodePort"],
                    $"{RuleRun.Describe(other)} has this port of the nodes, for another 'port': use another, or leave it out");
            }
        }
    }

    private static string? Key(RuleNode port, string field) =>
        port["protocol"].TextOr("TCP") is { } protocol && port[field].Integer is { } number ? $"{number}/{protocol}" : null;

    private static void CheckPort(RuleRun run, RuleNode port, string? type, bool isOneOfMany)
    {
        var name = port["name"];
        if (name.IsFilled)
        {
            run.Named(name, NameFormats.Dns1123Label, RuleCatalogue.PortName);
        }
        else if (isOneOfMany)
        {
            run.Required(name, "the Service has several ports");
        }

        if (run.RequiredPresence(port["port"]))
        {
            run.InRange(port["port"], 1, LargestPort);
        }

        var protocol = port["protocol"];
        if (protocol.IsFilled)
        {
            run.OneOf(protocol, "TCP", "UDP", "SCTP");
        }

        // 0 and an empty name stand for the port itself.
        var target = port["targetPort"];
        if (target.Text is { Length: > 0 })
        {
            run.Named(target, NameFormats.PortName, RuleCatalogue.PortName);
        }
        else
        {
            run.InRange(target, 0, LargestPort);
        }

        run.Named(port["appProtocol"], NameFormats.QualifiedName, RuleCatalogue.ValueSyntax);
        CheckNodePort(run, port["nodePort"], type);
    }

    private static void CheckNodePort(RuleRun run, RuleNode nodePort, string? type)
    {
        // Which ports nodes have is a setting of the cluster, and no validation looks at the number (validateServicePort): only what takes
        // the port does, and a dry run takes none (pkg/registry/core/service/portallocator, operation.go).
        if (nodePort.IsFilled && type == "ClusterIP")
        {
            run.Forbidden(nodePort, "the Service is of the type 'ClusterIP'; remove it, or use 'NodePort'");
        }
    }
}
