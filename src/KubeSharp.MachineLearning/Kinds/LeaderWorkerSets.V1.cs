namespace KubeSharp.LeaderWorkerSets.V1;

/// <remarks>
/// Replicas that are groups of pods, a leader and its workers, such as a model split over nodes.
/// <see href="https://lws.sigs.k8s.io/docs/reference/leaderworkerset.v1/">Its reference</see>.
/// </remarks>
public sealed partial record LeaderWorkerSet;
