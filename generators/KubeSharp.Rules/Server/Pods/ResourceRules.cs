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
        foreach (var request in requests.Entries)
        {
            CheckRequest(run, limits, request);
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
                run.Report(RuleCatalogue.QuantityValue, entry, $"{RuleRun.Quote(text)} is no multiple of the page size that '{name}' names");
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
        var nearest = name.Length < 3 ? null : known.FirstOrDefault(other => TextDistance.IsWithinTwo(name.Trim().ToLowerInvariant(), other));
        var who = isPod ? "a pod as a whole" : "a container";
        var others = isPod ? "'hugepages-SIZE'" : "'hugepages-SIZE', or a name with a domain such as 'example.com/gpu'";
        run.Report(
            RuleCatalogue.ResourceName,
            entry,
            $"{who} cannot have the resource {RuleRun.Quote(name)}: use {RuleRun.List(known)}, {others}"
            + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
    }

    private static void CheckRequest(RuleRun run, RuleNode limits, RuleNode request)
    {
        var name = request.Name;
        var limit = limits[name];
        if (limit.IsAbsent)
        {
            if (!ResourceNames.AllowsOvercommit(name))
            {
                run.Report(RuleCatalogue.RequestsAndLimits, limit, $"{RuleRun.Quote(name)} needs a limit, equal to the request");
            }

            return;
        }

        if (request.Text is not { } asked || QuantityText.AmountOf(asked) is not { } amount
            || limit.Text is not { } most || QuantityText.AmountOf(most) is not { } bound)
        {
            return;
        }

        if (amount.Nanos != bound.Nanos && !ResourceNames.AllowsOvercommit(name))
        {
            run.Report(
                RuleCatalogue.RequestsAndLimits,
                request,
                $"the request of {RuleRun.Quote(name)} is {RuleRun.Quote(asked)}, and must equal the limit {RuleRun.Quote(most)}");
        }
        else if (amount.Nanos > bound.Nanos)
        {
            run.Report(
                RuleCatalogue.RequestsAndLimits,
                request,
                $"the request of {RuleRun.Quote(name)} is {RuleRun.Quote(asked)}, more than the limit {RuleRun.Quote(most)}: raise the limit or ask for less");
        }
    }

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
