using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Stack;

/// <summary>Kueue: from a workload's label to the quota that it waits for. What names a queue that is not there waits for ever.</summary>
internal static class QueueRules
{
    private const string Kueue = "kueue.x-k8s.io";

    /// <summary>Checks the labels of any object: the label alone hands it to Kueue.</summary>
    public static void Workload(StackRun run, RuleNode labels)
    {
        if (!labels.IsPresent)
        {
            return;
        }

        run.FindNear(RuleCatalogue.MissingQueue, labels[Kueue + "/queue-name"], Kueue, "LocalQueue");
        run.FindCluster(RuleCatalogue.MissingQueue, labels[Kueue + "/priority-class"], Kueue, "WorkloadPriorityClass");
    }

    public static void LocalQueue(StackRun run, StackObject value) =>
        run.FindCluster(RuleCatalogue.MissingQueue, value.Root["spec"]["clusterQueue"], Kueue, "ClusterQueue");

    public static void ClusterQueue(StackRun run, StackObject value)
    {
        var spec = value.Root["spec"];
        foreach (var group in spec["resourceGroups"].Items)
        {
            foreach (var flavor in group["flavors"].Items)
            {
                run.FindCluster(RuleCatalogue.MissingQueue, flavor["name"], Kueue, "ResourceFlavor");
            }
        }

        foreach (var check in spec["admissionChecks"].Items)
        {
            run.FindCluster(RuleCatalogue.MissingQueue, check, Kueue, "AdmissionCheck");
        }

        foreach (var check in spec["admissionChecksStrategy"]["admissionChecks"].Items)
        {
            run.FindCluster(RuleCatalogue.MissingQueue, check["name"], Kueue, "AdmissionCheck");
        }
    }

    public static void ResourceFlavor(StackRun run, StackObject value) =>
        run.FindCluster(RuleCatalogue.MissingQueue, value.Root["spec"]["topologyName"], Kueue, "Topology");
}
