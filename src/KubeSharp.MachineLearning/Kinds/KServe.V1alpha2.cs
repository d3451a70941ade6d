namespace KubeSharp.KServe.V1alpha2;

/// <remarks>
/// A large language model behind a route: its workload, parallelism, router and scheduler.
/// <see href="https://kserve.github.io/website/latest/reference/api/">Its reference</see>.
/// </remarks>
public sealed partial record LLMInferenceService;
