namespace KubeSharp.Kueue.V1beta2;

/// <remarks>
/// A condition besides quota that a workload of a queue has to meet, and the controller that decides on it.
/// <see href="https://kueue.sigs.k8s.io/docs/reference/kueue.v1beta2/">Its reference</see>.
/// </remarks>
public sealed partial record AdmissionCheck;

/// <remarks>
/// A pool of quota, by resource flavour, from which workloads are admitted.
/// <see href="https://kueue.sigs.k8s.io/docs/reference/kueue.v1beta2/">Its reference</see>.
/// </remarks>
public sealed partial record ClusterQueue;

/// <remarks>
/// ClusterQueues that lend each other what they do not use.
/// <see href="https://kueue.sigs.k8s.io/docs/reference/kueue.v1beta2/">Its reference</see>.
/// </remarks>
public sealed partial record Cohort;

/// <remarks>
/// The queue of a namespace to which workloads are submitted.
/// <see href="https://kueue.sigs.k8s.io/docs/reference/kueue.v1beta2/">Its reference</see>.
/// </remarks>
public sealed partial record LocalQueue;

/// <remarks>
/// A sort of nodes, such as those with one GPU product, that quota is counted for.
/// <see href="https://kueue.sigs.k8s.io/docs/reference/kueue.v1beta2/">Its reference</see>.
/// </remarks>
public sealed partial record ResourceFlavor;

/// <remarks>
/// The levels, such as rack and host, in which nodes lie near to each other.
/// <see href="https://kueue.sigs.k8s.io/docs/reference/kueue.v1beta2/">Its reference</see>.
/// </remarks>
public sealed partial record Topology;

/// <remarks>
/// A priority in Kueue's queues, apart from that of pods.
/// <see href="https://kueue.sigs.k8s.io/docs/reference/kueue.v1beta2/">Its reference</see>.
/// </remarks>
public sealed partial record WorkloadPriorityClass;
