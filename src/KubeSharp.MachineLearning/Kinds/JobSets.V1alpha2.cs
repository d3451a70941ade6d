namespace KubeSharp.JobSets.V1alpha2;

/// <remarks>
/// Several Jobs that start, fail and succeed as one, with stable host names.
/// <see href="https://jobset.sigs.k8s.io/docs/reference/jobset.v1alpha2/">Its reference</see>.
/// </remarks>
public sealed partial record JobSet;
