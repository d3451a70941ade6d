using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Scheduling;

/// <summary>PriorityClasses (pkg/apis/scheduling/validation, ValidatePriorityClass).</summary>
internal static class PriorityClassRules
{
    private const long HighestOfUsers = 1_000_000_000;

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var name = manifest["metadata"]["name"];
        var value = manifest["value"];
        if (name.TextOrEmpty is { } text)
        {
            if (text.StartsWith("system-", StringComparison.Ordinal))
            {
                CheckSystem(run, manifest, name, text);
            }
            else if (value.Integer > HighestOfUsers)
            {
                run.InRange(value, int.MinValue, HighestOfUsers);
            }
        }

        run.OneOf(manifest["preemptionPolicy"], "PreemptLowerPriority", "Never");
    }

    /// <summary>Only the classes that Kubernetes makes itself are called so.</summary>
    private static void CheckSystem(RuleRun run, RuleNode manifest, RuleNode name, string text)
    {
        var expected = text switch
        {
            "system-node-critical" => 2_000_001_000L,
            "system-cluster-critical" => 2_000_000_000L,
            _ => 0,
        };
        if (expected == 0 || (manifest["value"].IntegerOr(0) is { } value && value != expected)
            || manifest["globalDefault"].Boolean == true)
        {
            run.Report(
                RuleCatalogue.ObjectName,
                name,
                "names that begin with 'system-' are those of Kubernetes' own classes: use another one");
        }
    }
}
