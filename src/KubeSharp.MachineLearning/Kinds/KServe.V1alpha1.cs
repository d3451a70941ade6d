namespace KubeSharp.KServe.V1alpha1;

/// <remarks>
/// The containers that serve models of certain formats, for all namespaces.
/// <see href="https://kserve.github.io/website/latest/reference/api/">Its reference</see>.
/// </remarks>
public sealed partial record ClusterServingRuntime;

/// <remarks>
/// The containers that serve models of certain formats in its namespace.
/// <see href="https://kserve.github.io/website/latest/reference/api/">Its reference</see>.
/// </remarks>
public sealed partial record ServingRuntime;
