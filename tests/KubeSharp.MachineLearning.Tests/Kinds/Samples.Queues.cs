namespace KubeSharp.Tests.Kinds;

/// <summary>Kueue.</summary>
internal static partial class Samples
{
    private static KubernetesObject[] Queues =>
    [
        new ResourceFlavor
        {
            Metadata = "h100",
            Spec = new()
            {
                NodeLabels = new() { ["nvidia.com/gpu.product"] = "NVIDIA-H100-80GB-HBM3" },
                Tolerations = [new() { Key = Gpu, Operator = "Exists", Effect = "NoSchedule" }],
                TopologyName = "racks",
            },
        },
        new Topology
        {
            Metadata = "racks",
            Spec = new() { Levels = [new() { NodeLabel = "topology.kubernetes.io/rack" }, new() { NodeLabel = "kubernetes.io/hostname" }] },
        },
        new ClusterQueue
        {
            Metadata = "research",
            Spec = new()
            {
                CohortName = "company",
                NamespaceSelector = new(),
                Preemption = new() { WithinClusterQueue = "LowerPriority" },
                ResourceGroups =
                [
                    new()
                    {
                        CoveredResources = ["cpu", "memory", Gpu],
                        Flavors =
                        [
                            new()
                            {
                                Name = "h100",
                                Resources =
                                [
                                    new() { Name = "cpu", NominalQuota = 256 },
                                    new() { Name = "memory", NominalQuota = "4Ti" },
                                    new() { Name = Gpu, NominalQuota = 32, BorrowingLimit = 8 },
                                ],
                            },
                        ],
                    },
                ],
            },
        },
        new LocalQueue { Metadata = new("research") { Namespace = "ai" }, Spec = new() { ClusterQueue = "research" } },
        new Cohort { Metadata = "company", Spec = new() { ParentName = "group" } },
        new WorkloadPriorityClass { Metadata = "urgent", Value = 1000, Description = "Deadlines" },
        new AdmissionCheck
        {
            Metadata = "capacity",
            Spec = new()
            {
                ControllerName = "kueue.x-k8s.io/provisioning-request",
                Parameters = new() { ApiGroup = "kueue.x-k8s.io", Kind = "ProvisioningRequestConfig", Name = "gpu" },
            },
        },
    ];
}
