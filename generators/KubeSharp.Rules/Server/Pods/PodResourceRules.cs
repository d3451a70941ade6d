using System.Numerics;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Resources of the pod as a whole, which its containers share (validatePodResources, validatePodResourceConsistency).</summary>
internal static class PodResourceRules
{
    public static void Check(PodView pod)
    {
        var resources = pod.Spec["resources"];
        if (!resources.IsPresent)
        {
            return;
        }

        pod.Run.Forbidden(resources["claims"], "claims belong to containers");
        ResourceRules.CheckPod(pod.Run, resources);
        var names = resources["requests"].Entries.Concat(resources["limits"].Entries).Select(static entry => entry.Name).Distinct();
        foreach (var name in names)
        {
            var (request, limit) = (resources["requests"][name], resources["limits"][name]);
            CheckSum(pod, request);

            // Pods that give no request get that of their containers together, and a request is no more than the limit.
            if (CheckLimits(pod, limit) && request.IsAbsent && pod.IsPod)
            {
                CheckSum(pod, limit);
            }
        }
    }

    /// <summary>Checks that the containers request no more together than the pod has.</summary>
    private static void CheckSum(PodView pod, RuleNode bound)
    {
        if (Amount(bound) is { } amount && Sum(pod, bound.Name) is { } sum && sum > amount)
        {
            var text = $"the containers request more '{bound.Name}' together than the pod has: raise it, or let them request less";
            pod.Run.Report(RuleCatalogue.RequestsAndLimits, bound, text);
        }
    }

    /// <returns>Whether no container has a limit above that of the pod.</returns>
    private static bool CheckLimits(PodView pod, RuleNode limit)
    {
        var fits = true;
        if (Amount(limit) is not { } bound)
        {
            return fits;
        }

        foreach (var container in pod.Containers.Items)
        {
            var own = container["resources"]["limits"][limit.Name];
            if (Amount(own) is { } amount && amount > bound)
            {
                fits = false;
                pod.Run.Report(
                    RuleCatalogue.RequestsAndLimits,
                    own,
                    $"the limit of '{limit.Name}' is above that of the pod: lower it, or raise the pod's");
            }
        }

        return fits;
    }

    /// <summary>What is requested at the busiest moment (AggregateContainerRequests); null where a hole decides.</summary>
    private static BigInteger? Sum(PodView pod, string name)
    {
        if (!pod.Containers.IsComplete || !pod.InitContainers.IsComplete)
        {
            return null;
        }

        var sum = BigInteger.Zero;
        foreach (var container in pod.Containers.Items)
        {
            if (Requested(pod, container, name) is not { } amount)
            {
                return null;
            }

            sum += amount;
        }

        var (sidecars, most) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var container in pod.InitContainers.Items)
        {
            if (Requested(pod, container, name) is not { } amount || container["restartPolicy"].TextOrEmpty is not { } policy)
            {
                return null;
            }

            most = BigInteger.Max(most, sidecars + amount);
            if (policy == "Always")
            {
                sum += amount;
                sidecars += amount;
            }
        }

        return BigInteger.Max(sum, most);
    }

    /// <summary>What a container requests; the API server takes the limit for the request in pods that give none.</summary>
    private static BigInteger? Requested(PodView pod, RuleNode container, string name)
    {
        var resources = container["resources"];
        var request = resources["requests"][name];
        if (request.IsAbsent && pod.IsPod)
        {
            request = resources["limits"][name];
        }

        return request.IsAbsent ? BigInteger.Zero : Amount(request);
    }

    private static BigInteger? Amount(RuleNode node) =>
        node.Text is { } text && QuantityText.AmountOf(text) is { } amount ? ResourceNames.Thousandths(amount) : null;
}
