namespace KubeSharp.Rules.Catalogue;

/// <summary>All rules. Each has a file of its own.</summary>
internal static partial class RuleCatalogue
{
    /// <summary>What the API server refuses, by id.</summary>
    public static IReadOnlyList<Rule> Refusals =>
    [
        RequiredField,
        ObjectName,
        LabelSyntax,
        UnsupportedValue,
        NumberRange,
        DuplicateItem,
        ExactlyOne,
        SelectorMismatch,
        UnknownReference,
        QuantityValue,
        RequestsAndLimits,
        ResourceName,
        PortName,
        PathSyntax,
        Address,
        Schedule,
        Forbidden,
        LabelSelector,
        EnvironmentVariable,
        RestartPolicy,
        SizeLimit,
        AccessControl,
        AdmissionWebhook,
        Scheduling,
        Autoscaling,
        CustomResourceDefinition,
        CelExpression,
        SchemaConstraint,
        SchemaValidation,
        ValueSyntax,
        VolumeSource,
        Probe,
        SecurityContext,
        DeviceRequest,
        JobPolicy,
    ];

    /// <summary>What the release of the cluster decides, by id.</summary>
    public static IReadOnlyList<Rule> ClusterRules => [NewerThanCluster, RemovedFromCluster, Deprecated, KubernetesVersionProperty];

    /// <summary>What does not fit together in the objects of an app, by id.</summary>
    public static IReadOnlyList<Rule> StackRules =>
    [
        ServiceSelector,
        ServiceTargetPort,
        BackendPort,
        MissingKey,
        PodSelector,
        GatewayListener,
        ObjectSize,
        NoPods,
        MissingConfig,
        MissingClaim,
        MissingServiceAccount,
        MissingRole,
        MissingService,
        MissingScaleTarget,
        MissingClass,
        MissingQueue,
        MonitorTarget,
        MissingBackend,
    ];

    /// <summary>What the API server takes and what is yet likely not meant, or not good, by id.</summary>
    public static IReadOnlyList<Rule> Advice =>
    [
        CanonicalQuantity,
        MemoryUnit,
        MemoryThousandths,
        ZeroLimit,
        ImageVersion,
        ReadinessProbe,
        LivenessDistance,
        ResourceRequest,
        MemoryLimit,
        DisruptionBudget,
        AutoscalerRange,
        StatefulSetService,
        StatefulSetTermination,
        DuplicateVariable,
        VariableOrder,
        DeprecatedName,
        UnusedVolume,
        CronJobOverlap,
        CronJobDeadline,
        FinishedJob,
        MemoryVolume,
        ProbeTimeout,
        NodePortRange,
        PrivilegedContainer,
        HostNamespace,
        HostPath,
        HostPort,
        AddedCapability,
        Unconfined,
        PrivilegeEscalation,
        RootUser,
        KeptCapability,
        SeccompProfile,
        ServiceAccountToken,
        SecretInVariable,
        SecretInSource,
        WildcardRole,
        GpuToleration,
        SharedMemory,
        DurableCheckpoint,
        ModelServerStartup,
        ModelServerReadiness,
        QueuedSuspend,
    ];

    /// <summary>The rules of single objects, which the compiler runs too.</summary>
    public static IEnumerable<Rule> All => Refusals.Concat(Advice).Concat(ClusterRules);

    /// <summary>A rule by its id; null where there is none.</summary>
    public static Rule? Find(string id) => All.Concat(StackRules).FirstOrDefault(rule => rule.Id == id);
}
