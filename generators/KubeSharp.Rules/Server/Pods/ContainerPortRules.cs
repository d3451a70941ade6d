using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Ports of containers (validateContainerPorts, AccumulateUniqueHostPorts, validatePodHostNetworkDeps).</summary>
internal static class ContainerPortRules
{
    public static void Check(RuleRun run, RuleNode ports)
    {
        foreach (var port in ports.Items)
        {
            run.NamedUnlessEmpty(port["name"], NameFormats.PortName, RuleCatalogue.PortName);
            if (run.Required(port["containerPort"], "a number from 1 to 65535"))
            {
                run.PortNumber(port["containerPort"]);
            }

            if (port["hostPort"].IsFilled)
            {
                run.PortNumber(port["hostPort"]);
            }

            run.OneOf(port["protocol"], "", "TCP", "UDP", "SCTP");
        }

        run.UniqueBy(ports, "name");
    }

    /// <summary>Checks that no two containers that run together want the same port of the node.</summary>
    public static void CheckHostPorts(PodView pod)
    {
        var taken = new Dictionary<string, RuleNode>(StringComparer.Ordinal);
        foreach (var container in pod.Containers.Items)
        {
            Take(pod, container, taken);
            CheckHostNetwork(pod, container);
        }

        foreach (var container in pod.InitContainers.Items)
        {
            // Init containers run one by one.
            Take(pod, container, new(StringComparer.Ordinal));
        }
    }

    private static void Take(PodView pod, RuleNode container, Dictionary<string, RuleNode> taken)
    {
        foreach (var port in container["ports"].Items)
        {
            if (HostPort(pod, port) is not { } node || node.Integer is not { } number || number == 0
                || port["protocol"].TextOr("TCP") is not { } protocol || port["hostIP"].TextOrEmpty is not { } address)
            {
                continue;
            }

            var key = string.Format(CultureInfo.InvariantCulture, "{0}/{1}/{2}", protocol, address, number);
            if (taken.TryGetValue(key, out var earlier))
            {
                var shown = number.ToString(CultureInfo.InvariantCulture);
                var text = $"the port {shown} of the node ({protocol}) is taken by '{earlier.Path}' already";
                pod.Run.Report(RuleCatalogue.DuplicateItem, node, text);
            }
            else
            {
                taken.Add(key, node);
            }
        }
    }

    /// <summary>The node that says which port of the machine is taken: the API server fills it in for pods on the host's network.</summary>
    private static RuleNode HostPort(PodView pod, RuleNode port)
    {
        var host = port["hostPort"];
        return host.IsEmpty && pod.IsPod && pod.UsesHostNetwork == true ? port["containerPort"] : host;
    }

    private static void CheckHostNetwork(PodView pod, RuleNode container)
    {
        if (pod.UsesHostNetwork != true)
        {
            return;
        }

        foreach (var port in container["ports"].Items)
        {
            var host = port["hostPort"];
            if (host.Integer is { } number && number != 0 && port["containerPort"].IntegerOr(0) is { } own && own != number)
            {
                var text = "'hostPort' must be that of 'containerPort', as 'hostNetwork' is true: make them equal, or remove 'hostPort'";
                pod.Run.Report(RuleCatalogue.Forbidden, host, text);
            }
        }
    }
}
