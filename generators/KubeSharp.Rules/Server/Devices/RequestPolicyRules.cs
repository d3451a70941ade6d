using System.Numerics;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Core;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Devices;

/// <summary>How much of a capacity claims that share a device can ask for (pkg/apis/resource/validation, validateRequestPolicy).</summary>
internal static class RequestPolicyRules
{
    private const int MostValues = 10;

    /// <summary>Checks the policy of a capacity; silent where there is none.</summary>
    public static void Check(RuleRun run, RuleNode capacity)
    {
        var policy = capacity["requestPolicy"];
        var values = policy["validValues"];
        var range = policy["validRange"];
        var most = Of(capacity["value"]);
        if (values.IsFilled && range.IsPresent)
        {
            run.Report(RuleCatalogue.ExactlyOne, range, "a policy has 'validValues' or 'validRange': keep one");
        }
        else if (values.IsFilled)
        {
            if (run.RequiredPresence(policy["default"], "'validValues' is set") && DeviceListRules.IsSmall(run, values, MostValues))
            {
                CheckValues(run, values, policy["default"], most);
            }
        }
        else if (range.IsPresent && run.RequiredPresence(policy["default"], "'validRange' is set"))
        {
            CheckRange(run, range, policy["default"], most);
        }
    }

    private static void CheckValues(RuleRun run, RuleNode values, RuleNode standard, BigInteger? most)
    {
        BigInteger? last = null;
        foreach (var value in values.Items)
        {
            var amount = OfItem(value);
            if (amount > most)
            {
                Report(run, value, "is more than the capacity has");
            }

            if (amount <= last)
            {
                Report(run, value, "does not follow the one before it: list each value once, the least first");
            }

            last = amount;
        }

        if (Of(standard) is { } wanted && !values.IsOpen && values.Items.All(value => OfItem(value) is { } amount && amount != wanted))
        {
            Report(run, standard, "is none of 'validValues'");
        }
    }

    private static void CheckRange(RuleRun run, RuleNode range, RuleNode standard, BigInteger? most)
    {
        if (!run.RequiredPresence(range["min"], "a range begins with it"))
        {
            return;
        }

        var (least, greatest, step) = (Of(range["min"]), Of(range["max"]), Of(range["step"]));
        if (least > most)
        {
            Report(run, range["min"], "is more than the capacity has");
        }

        if (greatest > most || least > greatest)
        {
            Report(run, range["max"], "is less than 'min', or more than the capacity has");
        }

        if (Of(standard) < least || Of(standard) > greatest)
        {
            Report(run, standard, "is outside of 'validRange'");
        }

        if (step?.Sign <= 0)
        {
            Report(run, range["step"], "must be more than 0");
        }
        else if (least + step > most)
        {
            Report(run, range["step"], "leads from 'min' to more than the capacity has");
        }
        else if (IsBetweenSteps(Of(standard), least, step) || IsBetweenSteps(greatest, least, step))
        {
            Report(run, range["step"], "does not lead from 'min' to 'default' and 'max'");
        }
    }

    /// <summary>Of whole amounts only, since how others are rounded depends on the release.</summary>
    private static bool IsBetweenSteps(BigInteger? amount, BigInteger? least, BigInteger? step) =>
        IsWhole(amount) && IsWhole(least) && IsWhole(step) && !((amount!.Value - least!.Value) % step!.Value).IsZero;

    private static bool IsWhole(BigInteger? amount) => amount is { } known && (known % QuantityAmount.NanosPerUnit).IsZero;

    /// <summary>The amount in billionths; null where it is absent or not known.</summary>
    private static BigInteger? Of(RuleNode node) => AmountRules.Of(node)?.Nanos;

    /// <summary>A null in a list of amounts is read as nothing of it.</summary>
    private static BigInteger? OfItem(RuleNode item) => item.IsAbsent ? BigInteger.Zero : Of(item);

    private static void Report(RuleRun run, RuleNode node, string problem) =>
        run.Report(RuleCatalogue.QuantityValue, node, $"{RuleRun.Describe(node)} {problem}");
}
