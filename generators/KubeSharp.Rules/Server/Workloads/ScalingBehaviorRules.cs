using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>How fast an autoscaler scales (pkg/apis/autoscaling/validation, validateScalingRules).</summary>
internal static class ScalingBehaviorRules
{
    private const int LongestWindow = 3600;
    private const int LongestPeriod = 1800;

    public static void Check(RuleRun run, RuleNode rules)
    {
        if (!rules.IsPresent)
        {
            return;
        }

        run.InRange(rules["stabilizationWindowSeconds"], 0, LongestWindow);
        run.OneOf(rules["selectPolicy"], "Max", "Min", "Disabled");
        var tolerance = rules["tolerance"];
        if (tolerance.Text is { } text && QuantityText.AmountOf(text) is { Nanos.Sign: < 0 })
        {
            run.Report(RuleCatalogue.QuantityValue, tolerance, "'tolerance' cannot be negative");
        }

        // Only where no list is given the API server takes policies of its own.
        var policies = rules["policies"];
        if (policies.IsPresent)
        {
            run.Required(policies, "add a policy, or leave the list out");
        }

        foreach (var policy in policies.Items)
        {
            run.RequiredOneOf(policy["type"], "Pods", "Percent");
            var value = policy["value"];
            if (RequiredNumber(run, value))
            {
                run.Positive(value);
            }

            var period = policy["periodSeconds"];
            if (RequiredNumber(run, period))
            {
                run.InRange(period, 1, LongestPeriod);
            }
        }
    }

    private static bool RequiredNumber(RuleRun run, RuleNode node) => run.RequiredPresence(node, "a number from 1 on");
}
