using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Scheduling;

/// <summary>Priorities, runtimes, leases and groups of pods.</summary>
internal static class SchedulingKinds
{
    public static IReadOnlyList<KindRule> All { get; } =
    [
        new("coordination.k8s.io/v1", "Lease", NameFormats.Dns1123Subdomain, LeaseRules.Check),
        new("coordination.k8s.io/v1alpha2", "LeaseCandidate", NameFormats.ConfigMapKey, LeaseRules.CheckCandidate),
        new("coordination.k8s.io/v1beta1", "LeaseCandidate", NameFormats.ConfigMapKey, LeaseRules.CheckCandidate),
        new("node.k8s.io/v1", "RuntimeClass", NameFormats.Dns1123Subdomain, RuntimeClassRules.Check),
        new("scheduling.k8s.io/v1", "PriorityClass", NameFormats.Dns1123Subdomain, PriorityClassRules.Check),
        new("scheduling.k8s.io/v1alpha2", "PodGroup", NameFormats.Dns1123Subdomain, PodGroupRules.Check),
        new("scheduling.k8s.io/v1alpha2", "Workload", NameFormats.Dns1123Subdomain, PodGroupRules.CheckWorkload),
    ];
}
