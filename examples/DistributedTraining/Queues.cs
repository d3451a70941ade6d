namespace DistributedTraining;

/// <summary>What the platform team owns: the GPUs as a Kueue flavour, the research team's quota of them, and the priorities.</summary>
public sealed class Queues : Stack
{
    public const string Ai = "ai";
    public const string Queue = "research";
    public const string Urgent = "urgent";
    public const string Gpu = "nvidia.com/gpu";

    /// <summary>The level of the topology on which a run has to fit.</summary>
    public const string Rack = "topology.kubernetes.io/rack";

    private const string Racks = "racks";

    public Queues(Settings settings)
        : base("queues")
    {
        var pods = settings.Runs * settings.Nodes;
        var flavor = settings.GpuProduct.ToLowerInvariant();

        Add(new Namespace { Metadata = Ai });
        Add(new Topology
        {
            Metadata = Racks,
            Spec = new() { Levels = [new() { NodeLabel = Rack }, new() { NodeLabel = "kubernetes.io/hostname" }] },
        });
        Add(new ResourceFlavor
        {
            Metadata = flavor,
            Spec = new()
            {
                // Kueue gives both to the pods that it admits.
                NodeLabels = new() { ["nvidia.com/gpu.product"] = settings.GpuProduct },
                Tolerations = [new() { Key = Gpu, Operator = "Exists", Effect = "NoSchedule" }],
                TopologyName = Racks,
            },
        });
        Add(new ClusterQueue
        {
            Metadata = Queue,
            Spec = new()
            {
                NamespaceSelector = new KMap<string> { ["kubernetes.io/metadata.name"] = Ai },
                Preemption = new() { WithinClusterQueue = "LowerPriority", ReclaimWithinCohort = "Any" },
                ResourceGroups =
                [
                    new()
                    {
                        // A workload is admitted only if it requests each of these, and nothing else that needs quota.
                        CoveredResources = ["cpu", "memory", Gpu],
                        Flavors =
                        [
                            new()
                            {
                                Name = flavor,
                                Resources =
                                [
                                    new() { Name = "cpu", NominalQuota = pods * settings.Cpus },
                                    new() { Name = "memory", NominalQuota = pods * settings.Memory },
                                    new() { Name = Gpu, NominalQuota = pods * settings.GpusPerNode },
                                ],
                            },
                        ],
                    },
                ],
            },
        });
        Add(new LocalQueue { Metadata = new(Queue) { Namespace = Ai }, Spec = new() { ClusterQueue = Queue } });
        Add(new WorkloadPriorityClass { Metadata = Urgent, Value = 1000, Description = "Runs that somebody waits for." });
    }
}
