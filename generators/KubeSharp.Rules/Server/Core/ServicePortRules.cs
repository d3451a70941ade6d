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
        if (!nodePort.IsFilled)
        {
            return;
        }

        if (type == "ClusterIP")
        {
            run.Forbidden(nodePort, "the Service is of the type 'ClusterIP'; remove it, or use 'NodePort'");
        }
        else
        {
            // Which of these ports nodes have is a setting of the cluster.
            run.InRange(nodePort, 0, LargestPort);
        }
    }
}
