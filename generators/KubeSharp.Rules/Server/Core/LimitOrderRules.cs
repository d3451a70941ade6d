using System.Numerics;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Pods;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Core;

/// <summary>The amounts that a limit range has for one resource, in their order: least, default request, default limit, most.</summary>
internal static class LimitOrderRules
{
    public static void Check(RuleRun run, RuleNode limit, string name, string? type)
    {
        var min = Find(limit["min"], name);
        var max = Find(limit["max"], name);
        var limits = Find(limit["default"], name);
        var requests = Find(limit["defaultRequest"], name);

        // For containers the API server takes the most as the default limit, and that, or the least, as the default request.
        if (type == "Container")
        {
            limits ??= max;
            requests ??= limits ?? min;
        }

        Ordered(run, min, max, min);
        Ordered(run, min, requests, requests);
        Ordered(run, requests, max, requests);
        Ordered(run, requests, limits, requests);
        Ordered(run, min, limits, limits);
        Ordered(run, limits, max, limits);
        CheckRatio(run, Find(limit["maxLimitRequestRatio"], name), min, max);
        if (!ResourceNames.AllowsOvercommit(name) && limits is not null && requests is not null
            && Of(limits) is { } most && Of(requests) is { } least && most != least)
        {
            run.Report(
                RuleCatalogue.RequestsAndLimits,
                requests,
                $"of {RuleRun.Quote(name)} containers have what they ask for: make 'default' and 'defaultRequest' equal");
        }
    }

    private static RuleNode? Find(RuleNode map, string name) => map.Entries.FirstOrDefault(entry => entry.Name == name);

    /// <summary>The amount in billionths; an explicit null is 0.</summary>
    private static BigInteger? Of(RuleNode? node) => node is null ? null : node.IsAbsent ? BigInteger.Zero : AmountRules.Of(node)?.Nanos;

    private static void Ordered(RuleRun run, RuleNode? less, RuleNode? more, RuleNode? reported)
    {
        if (reported is not null && Of(less) is { } first && Of(more) is { } second && first > second)
        {
            run.Report(
                RuleCatalogue.RequestsAndLimits,
                reported,
                $"{RuleRun.Describe(reported)}: {less!.Text} in '{less.Parent?.Name}' is more than {more!.Text ?? "0"} in '{more.Parent?.Name}'");
        }
    }

    private static void CheckRatio(RuleRun run, RuleNode? ratio, RuleNode? min, RuleNode? max)
    {
        if (ratio is null || Of(ratio) is not { } most)
        {
            return;
        }

        if (most < QuantityAmount.NanosPerUnit)
        {
            run.Report(RuleCatalogue.QuantityValue, ratio, "a limit is at least the request: the ratio cannot be less than 1");
        }

        // The API server compares thousandths, whatever is below them.
        if (Of(min) is { } least && Of(max) is { } greatest && Thousandths(least) is { Sign: > 0 } divisor
            && Thousandths(most) * divisor > Thousandths(greatest) * 1000)
        {
            run.Report(RuleCatalogue.RequestsAndLimits, ratio, "the ratio cannot be more than 'max' divided by 'min'");
        }
    }

    private static BigInteger Thousandths(BigInteger nanos) => QuantityAmount.DivideRoundingUp(nanos, BigInteger.Pow(10, 6));
}
