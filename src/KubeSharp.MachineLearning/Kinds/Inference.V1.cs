namespace KubeSharp.Inference.V1;

/// <remarks>
/// Pods that serve one model, among which an endpoint picker chooses for each request.
/// <see href="https://gateway-api-inference-extension.sigs.k8s.io/reference/spec/">Its reference</see>.
/// </remarks>
public sealed partial record InferencePool;
