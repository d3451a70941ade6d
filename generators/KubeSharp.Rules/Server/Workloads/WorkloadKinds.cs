using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>Kinds that run pods: apps, batch, autoscaling and policy.</summary>
internal static class WorkloadKinds
{
    public static IReadOnlyList<KindRule> All { get; } =
    [
        new("apps/v1", "Deployment", NameFormats.Dns1123Subdomain, DeploymentRules.Check),
        new("apps/v1", "ReplicaSet", NameFormats.Dns1123Subdomain, DeploymentRules.Check),
        new("apps/v1", "DaemonSet", NameFormats.Dns1123Subdomain, DeploymentRules.Check),
        new("apps/v1", "StatefulSet", NameFormats.Dns1123Label, DeploymentRules.Check),
    ];
}
