using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Devices;

/// <summary>Lists of devices and requests, all of which have a largest size (validateSlice, validateSet and validateMap).</summary>
internal static class DeviceListRules
{
    /// <summary>Whether a list or map is not too long; what is in one that is too long is not looked at.</summary>
    public static bool IsSmall(RuleRun run, RuleNode node, int most)
    {
        if (node.Items.Count <= most && node.Entries.Count <= most)
        {
            return true;
        }

        run.Report(RuleCatalogue.SizeLimit, node, $"'{node.Name}' has more than {most.ToString(CultureInfo.InvariantCulture)} items");
        return false;
    }
}
