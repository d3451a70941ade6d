using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Admission;

/// <summary>How many requests of a priority run at once (pkg/apis/flowcontrol/validation, ValidatePriorityLevelConfiguration).</summary>
internal static class PriorityLevelRules
{
    private const int MostQueues = 10_000_000;
    private const int DefaultQueues = 64;
    private const int DefaultHandSize = 8;
    private const int MostHashBits = 60;

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        var type = spec["type"];
        if (!run.RequiredOneOf(type, "Limited", "Exempt") || type.Text is not { } text)
        {
            return;
        }

        if (manifest["metadata"]["name"].Text is { } name && (name == "exempt") != (text == "Exempt"))
        {
            run.Report(
                RuleCatalogue.UnsupportedValue,
                type,
                "'Exempt' is the type of the priority level 'exempt' alone, which has no other: use 'Limited'");
        }

        var limited = spec["limited"];
        var exempt = spec["exempt"];
        if (text == "Exempt")
        {
            run.Forbidden(limited, "'type' is 'Exempt'");
            run.NotNegative(exempt["nominalConcurrencyShares"]);
            run.InRange(exempt["lendablePercent"], 0, 100);
            return;
        }

        run.Forbidden(exempt, "'type' is 'Limited'");
        if (run.RequiredPresence(limited, "'type' is 'Limited'") && limited.IsPresent)
        {
            run.NotNegative(limited["nominalConcurrencyShares"]);
            run.InRange(limited["lendablePercent"], 0, 100);
            run.NotNegative(limited["borrowingLimitPercent"]);
            CheckResponse(run, limited["limitResponse"]);
            MandatoryFlowRules.CheckLevel(run, manifest);
        }
    }

    private static void CheckResponse(RuleRun run, RuleNode response)
    {
        var type = response["type"];
        var queuing = response["queuing"];
        if (!run.RequiredOneOf(type, "Queue", "Reject"))
        {
            return;
        }

        switch (type.Text)
        {
            case "Reject":
                run.Forbidden(queuing, "'type' is 'Reject'");
                break;
            case "Queue" when run.RequiredPresence(queuing, "'type' is 'Queue'") && queuing.IsPresent:
                CheckQueuing(run, queuing);
                break;
        }
    }

    private static void CheckQueuing(RuleRun run, RuleNode queuing)
    {
        // The API server fills in its defaults for 0.
        run.NotNegative(queuing["queueLengthLimit"]);
        var queuesAreSound = run.InRange(queuing["queues"], 0, MostQueues);
        var hand = queuing["handSize"];
        if (!run.NotNegative(hand)
            || !queuesAreSound
            || OrDefault(queuing["queues"], DefaultQueues) is not { } queues
            || OrDefault(hand, DefaultHandSize) is not { } size)
        {
            return;
        }

        if (size > queues)
        {
            run.Report(RuleCatalogue.NumberRange, hand, "'handSize' is more than 'queues': a request is dealt some of the queues");
        }
        else if (Math.Ceiling(Math.Log(queues, 2) * size) > MostHashBits)
        {
            run.Report(RuleCatalogue.NumberRange, hand, "'handSize' is too large for that many 'queues': take fewer of either");
        }
    }

    private static long? OrDefault(RuleNode node, long value) => node.IntegerOr(value) is { } number ? number == 0 ? value : number : null;
}
