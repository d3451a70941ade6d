using System.Numerics;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Core;

/// <summary>The amounts that a limit range has for one resource, in their order: least, default request, default limit, most.</summary>
internal static class LimitOrderRules
{
    public static void Check(RuleRun run, RuleNode limit, string name, string? type)
    {
        var min = limit["min"][name];
        var max = limit["max"][name];
        var limits = limit["default"][name];
        var requests = limit["defaultRequest"][name];

        // For containers the API server takes the most as the default limit, and that, or the least, as the default request.
        if (type == "Container")
        {
            limits = limits.IsAbsent ? max : limits;
            requests = requests.IsAbsent ? limits.IsAbsent ? min : limits : requests;
        }

        Ordered(run, min, max, min);
        Ordered(run, min, requests, requests);
        Ordered(run, requests, max, requests);
        Ordered(run, requests, limits, requests);
        Ordered(run, min, limits, limits);
        Ordered(run, limits, max, limits);
        CheckRatio(run, limit["maxLimitRequestRatio"][name], min, max);
        if (!ResourceNameFormats.AllowsOvercommit(name) && AmountRules.Of(limits) is { } most && AmountRules.Of(requests) is { } least && most.Nanos != least.Nanos)
        {
            run.Report(RuleCatalogue.RequestsAndLimits, requests, $"of {RuleRun.Quote(name)} containers have what they ask for: make 'default' and 'defaultRequest' equal");
        }
    }

    private static void Ordered(RuleRun run, RuleNode less, RuleNode more, RuleNode reported)
    {
        if (AmountRules.Of(less) is { } first && AmountRules.Of(more) is { } second && first.Nanos > second.Nanos)
        {
            run.Report(
                RuleCatalogue.RequestsAndLimits,
                reported,
                $"{RuleRun.Describe(less)} of '{less.Parent?.Name}' ({less.Text}) is more than that of '{more.Parent?.Name}' ({more.Text})");
        }
    }

    private static void CheckRatio(RuleRun run, RuleNode ratio, RuleNode min, RuleNode max)
    {
        if (AmountRules.Of(ratio) is not { } most)
        {
            return;
        }

        if (most.Nanos < Values.QuantityAmount.NanosPerUnit)
        {
            run.Report(RuleCatalogue.QuantityValue, ratio, "a limit is at least the request: the ratio cannot be less than 1");
        }

        // Thousandths are the least that the API server compares here; below its bounds for them it takes whole units.
        if (AmountRules.Of(min) is { } least && AmountRules.Of(max) is { } greatest && Thousandths(least.Nanos) is { Sign: > 0 } divisor
            && Thousandths(most.Nanos) * divisor > Thousandths(greatest.Nanos) * 1000)
        {
            run.Report(RuleCatalogue.RequestsAndLimits, ratio, "the ratio cannot be more than 'max' divided by 'min'");
        }
    }

    private static BigInteger Thousandths(BigInteger nanos) => Values.QuantityAmount.DivideRoundingUp(nanos, BigInteger.Pow(10, 6));
}
