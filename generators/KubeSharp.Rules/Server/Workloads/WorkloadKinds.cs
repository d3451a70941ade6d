using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>Kinds that run pods: apps, batch, autoscaling and policy.</summary>
internal static class WorkloadKinds
{
    public static IReadOnlyList<KindRule> All { get; } =
    [
        new("apps/v1", "Deployment", NameFormats.Dns1123Subdomain, DeploymentRules.Check),
        new("apps/v1", "ReplicaSet", NameFormats.Dns1123Subdomain, ReplicaSetRules.Check),
        new("apps/v1", "DaemonSet", NameFormats.Dns1123Subdomain, DaemonSetRules.Check),
        new("apps/v1", "StatefulSet", NameFormats.Dns1123Label, StatefulSetRules.Check),
        new("apps/v1", "ControllerRevision", NameFormats.Dns1123Subdomain, ControllerRevisionRules.Check),
        new("v1", "ReplicationController", NameFormats.Dns1123Subdomain, ReplicationControllerRules.Check),
        new("batch/v1", "Job", NameFormats.Dns1123Subdomain, JobRules.Check),
        new("batch/v1", "CronJob", NameFormats.Dns1123Subdomain, CronJobRules.Check),
        new("autoscaling/v1", "HorizontalPodAutoscaler", NameFormats.Dns1123Subdomain, HorizontalPodAutoscalerRules.CheckV1),
        new("autoscaling/v2", "HorizontalPodAutoscaler", NameFormats.Dns1123Subdomain, HorizontalPodAutoscalerRules.Check),

        // The API server leaves the name to the paths of its URLs.
        new("policy/v1", "PodDisruptionBudget", NameFormats.PathSegment, PodDisruptionBudgetRules.Check),
    ];
}
