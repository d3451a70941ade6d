using System.Numerics;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Requests and limits (validateResourceRequirements).</summary>
internal static class ResourceRules
{
    public static void CheckContainer(PodView pod, RuleNode resources)
    {
        if (resources.IsPresent)
        {
            Check(pod.Run, resources["limits"], resources["requests"], isPod: false);
            ResourceClaimRules.CheckContainer(pod, resources["claims"]);
        }
    }

    /// <summary>Checks what the pod as a whole has.</summary>
    public static void CheckPod(RuleRun run, RuleNode resources) => Check(run, resources["limits"], resources["requests"], isPod: true);

    /// <summary>Checks what the runtime takes beside the containers: amounts are those that limits can have.</summary>
    public static void CheckOverhead(RuleRun run, RuleNode overhead)
    {
        if (overhead.IsFilled)
        {
            CheckPages(run, overhead, overhead, CheckAmounts(run, overhead, isPod: false));
        }
    }

    private static void Check(RuleRun run, RuleNode limits, RuleNode requests, bool isPod)
    {
        var hasPages = CheckAmounts(run, limits, isPod) | CheckAmounts(run, requests, isPod);
        var bounds = limits.Entries;
        foreach (var request in requests.Entries)
        {
            var limit = bounds.FirstOrDefault(bound => bound.Name == request.Name);
            if (limit is not null)
            {
                CheckRequest(run, limit, request);
            }
            else if (limits[request.Name] is { IsAbsent: true } missing && !ResourceNames.AllowsOvercommit(request.Name))
            {
                run.Report(RuleCatalogue.RequestsAndLimits, missing, $"{RuleRun.Quote(request.Name)} needs a limit, equal to the request");
            }
        }

        CheckPages(run, limits, requests, hasPages);
    }

    /// <summary>Checks names and amounts by themselves.</summary>
    /// <returns>Whether huge pages are among them.</returns>
    private static bool CheckAmounts(RuleRun run, RuleNode list, bool isPod)
    {
        var hasPages = false;
        foreach (var entry in list.Entries)
        {
            var name = entry.Name;
            CheckName(run, entry, isPod);
            var isPages = ResourceNames.IsHugePages(name);
            hasPages |= isPages;
            if (entry.Text is not { } text || QuantityText.AmountOf(text) is not { } amount)
            {
                continue;
            }

            if (amount.Nanos.Sign < 0)
            {
                run.Report(RuleCatalogue.QuantityValue, entry, $"'{name}' is {RuleRun.Quote(text)}, and must not be negative");
            }
            else if (ResourceNames.IsExtended(name) && !ResourceNames.IsWhole(amount))
            {
                run.Report(RuleCatalogue.QuantityValue, entry, $"'{name}' is {RuleRun.Quote(text)}, and must be a whole number");
            }

            if (isPages && !ResourceNames.IsWholePages(name, amount))
            {
                run.Report(
                    RuleCatalogue.QuantityValue,
                    entry,
                    $"{RuleRun.Quote(text)} is no multiple of the page size that '{name}' names");
            }
        }

        return hasPages;
    }

    private static void CheckName(RuleRun run, RuleNode entry, bool isPod)
    {
        var name = entry.Name;
        if (isPod ? ResourceNames.IsOfPods(name) : ResourceNames.IsOfContainers(name))
        {
            return;
        }

        string[] known = isPod ? ["cpu", "memory"] : ["cpu", "memory", "ephemeral-storage"];
        var nearest = name.Length < 3
            ? null
            : known.FirstOrDefault(other => TextDistance.IsWithinTwo(name.Trim().ToLowerInvariant(), other));
        var who = isPod ? "a pod as a whole" : "a container";
        var others = isPod ? "'hugepages-SIZE'" : "'hugepages-SIZE', or a name with a domain such as 'example.com/gpu'";
        run.Report(
            RuleCatalogue.ResourceName,
            entry,
            $"{who} cannot have the resource {RuleRun.Quote(name)}: use {RuleRun.List(known)}, {others}"
            + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
    }

    private static void CheckRequest(RuleRun run, RuleNode limit, RuleNode request)
    {
        if (Amount(request) is not { } amount || Amount(limit) is not { } bound)
        {
            return;
        }

        var name = RuleRun.Quote(request.Name);
        var (asked, most) = (request.Text ?? "0", limit.Text ?? "0");
        if (amount != bound && !ResourceNames.AllowsOvercommit(request.Name))
        {
            run.Report(RuleCatalogue.RequestsAndLimits, request, $"the request of {name} is '{asked}', and must equal the limit '{most}'");
        }
        else if (amount > bound)
        {
            var message = $"the request of {name} is '{asked}', more than the limit '{most}': raise the limit or ask for less";
            run.Report(RuleCatalogue.RequestsAndLimits, request, message);
        }
    }

    /// <summary>The amount of an entry; 0 where the entry is null; null where it is not known.</summary>
    private static BigInteger? Amount(RuleNode entry) =>
        entry.IsAbsent ? BigInteger.Zero
        : entry.Text is { } text && QuantityText.AmountOf(text) is { } amount ? ResourceNames.Thousandths(amount)
        : null;

    /// <summary>Huge pages make no container by themselves.</summary>
    private static void CheckPages(RuleRun run, RuleNode limits, RuleNode requests, bool hasPages)
    {
        if (hasPages && limits["cpu"].IsAbsent && limits["memory"].IsAbsent && requests["cpu"].IsAbsent && requests["memory"].IsAbsent)
        {
            var list = limits.IsFilled ? limits : requests;
            run.Report(RuleCatalogue.RequestsAndLimits, list, "huge pages need 'cpu' or 'memory' beside them");
        }
    }
}
