using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Ports of nodes that an API server does not give out unless it was told to (<c>--service-node-port-range</c>).</summary>
internal static class NodePortRangeAdvice
{
    private const int Lowest = 30000;
    private const int Highest = 32767;

    public static void Check(RuleRun run, RuleNode manifest, string kind)
    {
        if (kind != "Service")
        {
            return;
        }

        foreach (var port in manifest["spec"]["ports"].Items.Select(static item => item["nodePort"]))
        {
            // 0 is no port: the cluster finds one.
            if (port.Integer is { } number and not 0 and (< Lowest or > Highest))
            {
                run.Report(
                    RuleCatalogue.NodePortRange,
                    port,
                    string.Format(
                        CultureInfo.InvariantCulture,
                        "{0} is none of the ports of nodes that clusters give out, {1} to {2}: take one of them, or leave 'nodePort' out",
                        number,
                        Lowest,
                        Highest));
            }
        }
    }
}
