namespace KubeSharp.Ray.V1;

/// <remarks>
/// A Ray cluster: a head and groups of workers.
/// <see href="https://ray-project.github.io/kuberay/reference/api/">Its reference</see>.
/// </remarks>
public sealed partial record RayCluster;

/// <remarks>
/// A RayJob on a schedule.
/// <see href="https://ray-project.github.io/kuberay/reference/api/">Its reference</see>.
/// </remarks>
public sealed partial record RayCronJob;

/// <remarks>
/// A Ray application that runs to its end, on a cluster of its own or on an existing one.
/// <see href="https://ray-project.github.io/kuberay/reference/api/">Its reference</see>.
/// </remarks>
public sealed partial record RayJob;

/// <remarks>
/// A Ray Serve application and the cluster that serves it.
/// <see href="https://ray-project.github.io/kuberay/reference/api/">Its reference</see>.
/// </remarks>
public sealed partial record RayService;
