using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>The limits of lists in a Job (pkg/apis/batch/validation).</summary>
internal static class JobSizeRules
{
    public static void AtMost(RuleRun run, RuleNode list, int most)
    {
        var count = list.Items.Count;
        if (count > most)
        {
            var counts = string.Format(CultureInfo.InvariantCulture, "{0} items, {1} at most are allowed", count, most);
            run.Report(RuleCatalogue.SizeLimit, list, $"{RuleRun.Describe(list)} has {counts}");
        }
    }
}
