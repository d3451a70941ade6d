namespace KubeSharp.Keda.V1alpha1;

/// <remarks>
/// A Job that KEDA runs for the events that wait in a source.
/// <see href="https://keda.sh/docs/latest/reference/">Its reference</see>.
/// </remarks>
public sealed partial record ScaledJob;

/// <remarks>
/// An autoscaler that KEDA drives by outside events and metrics, down to no replica.
/// <see href="https://keda.sh/docs/latest/reference/">Its reference</see>.
/// </remarks>
public sealed partial record ScaledObject;

/// <remarks>
/// How triggers of its namespace log in at their sources.
/// <see href="https://keda.sh/docs/latest/reference/">Its reference</see>.
/// </remarks>
public sealed partial record TriggerAuthentication;
