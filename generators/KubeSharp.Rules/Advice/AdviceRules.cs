using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Finds what the API server takes and what is yet likely not meant, or not good.</summary>
internal static class AdviceRules
{
    private static readonly Action<RuleRun, RuleNode, string>[] s_objectChecks =
    [
        CanonicalQuantityAdvice.Check,
        MemoryUnitAdvice.Check,
        MemoryThousandthsAdvice.Check,
        DisruptionBudgetAdvice.Check,
        AutoscalerRangeAdvice.Check,
        NodePortRangeAdvice.Check,
        StatefulSetServiceAdvice.Check,
        StatefulSetTerminationAdvice.Check,
        DeprecatedAnnotationAdvice.Check,
        CronJobOverlapAdvice.Check,
        CronJobDeadlineAdvice.Check,
        FinishedJobAdvice.Check,
        SecretInSourceAdvice.Check,
        WildcardRoleAdvice.Check,
        QueuedSuspendAdvice.Check,
    ];

    private static readonly Action<RuleRun, PodUse>[] s_podChecks =
    [
        DeprecatedNodeLabelAdvice.Check,
        UnusedVolumeAdvice.Check,
        MemoryVolumeAdvice.Check,
        HostNamespaceAdvice.Check,
        HostPathAdvice.Check,
        UnconfinedAdvice.CheckPod,
        ServiceAccountTokenAdvice.Check,
        GpuTolerationAdvice.Check,
        DurableCheckpointAdvice.Check,
    ];

    private static readonly Action<RuleRun, RuleNode, PodUse>[] s_containerChecks =
    [
        ZeroLimitAdvice.Check,
        ImageVersionAdvice.Check,
        ReadinessProbeAdvice.Check,
        LivenessDistanceAdvice.Check,
        ProbeTimeoutAdvice.Check,
        ResourceRequestAdvice.Check,
        MemoryLimitAdvice.Check,
        DuplicateVariableAdvice.Check,
        VariableOrderAdvice.Check,
        PrivilegedContainerAdvice.Check,
        HostPortAdvice.Check,
        AddedCapabilityAdvice.Check,
        UnconfinedAdvice.Check,
        PrivilegeEscalationAdvice.Check,
        RootUserAdvice.Check,
        KeptCapabilityAdvice.Check,
        SeccompProfileAdvice.Check,
        SecretInVariableAdvice.Check,
        SharedMemoryAdvice.Check,
        ModelServerStartupAdvice.Check,
        ModelServerReadinessAdvice.Check,
    ];

    /// <summary>Checks a manifest alone.</summary>
    /// <param name="manifest">Its root.</param>
    /// <param name="apiVersion">Its group and version.</param>
    /// <param name="kind">Its kind.</param>
    public static IReadOnlyList<Finding> Check(RuleNode manifest, string apiVersion, string kind)
    {
        var run = new RuleRun(manifest);
        Check(run, manifest, apiVersion, kind);
        return run.Findings;
    }

    /// <summary>Checks a manifest.</summary>
    /// <param name="run">Takes what is found.</param>
    /// <param name="manifest">Its root.</param>
    /// <param name="apiVersion">Its group and version.</param>
    /// <param name="kind">Its kind.</param>
    public static void Check(RuleRun run, RuleNode manifest, string apiVersion, string kind)
    {
        foreach (var check in s_objectChecks)
        {
            check(run, manifest, kind);
        }

        foreach (var pod in PodPlaces.Of(manifest, apiVersion, kind))
        {
            foreach (var check in s_podChecks)
            {
                check(run, pod);
            }

            foreach (var container in pod.AllContainers)
            {
                foreach (var check in s_containerChecks)
                {
                    check(run, container, pod);
                }
            }
        }
    }
}
