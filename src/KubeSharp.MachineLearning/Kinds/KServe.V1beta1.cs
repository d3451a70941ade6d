namespace KubeSharp.KServe.V1beta1;

/// <remarks>
/// A model behind an endpoint: predictor, transformer and explainer.
/// <see href="https://kserve.github.io/website/latest/reference/api/">Its reference</see>.
/// </remarks>
public sealed partial record InferenceService;
