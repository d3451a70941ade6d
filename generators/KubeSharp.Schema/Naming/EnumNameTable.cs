namespace KubeSharp.Schema.Naming;

/// <summary>The enums of Kubernetes 1.36 under the names that its Go source gives them, ordered by package and name.</summary>
/// <remarks>
/// Source: the type declarations marked <c>+enum</c> in k8s.io/api and k8s.io/apiextensions-apiserver. A name that is an alias in Go
/// (<c>type OperationType = v1.OperationType</c> of admissionregistration/v1beta1) stands under the package that declares it, so that
/// one value serves all versions. All uses of a name have the same values in 1.36; should a release differ, the enum has them all.
/// </remarks>
internal static class EnumNameTable
{
    public static readonly IReadOnlyList<EnumNameRow> Rows =
    [
        new(
            "admissionregistration.v1",
            "FailurePolicyType",
            [
                "admissionregistration.v1.MutatingAdmissionPolicySpec.failurePolicy",
                "admissionregistration.v1.MutatingWebhook.failurePolicy",
                "admissionregistration.v1.ValidatingAdmissionPolicySpec.failurePolicy",
                "admissionregistration.v1.ValidatingWebhook.failurePolicy",
            ]),
        new(
            "admissionregistration.v1",
            "MatchPolicyType",
            [
                "admissionregistration.v1.MatchResources.matchPolicy",
                "admissionregistration.v1.MutatingWebhook.matchPolicy",
                "admissionregistration.v1.ValidatingWebhook.matchPolicy",
            ]),
        new(
            "admissionregistration.v1",
            "OperationType",
            [
                "admissionregistration.v1.NamedRuleWithOperations.operations",
                "admissionregistration.v1.RuleWithOperations.operations",
                "admissionregistration.v1alpha1.NamedRuleWithOperations.operations",
                "admissionregistration.v1beta1.NamedRuleWithOperations.operations",
            ]),
        new("admissionregistration.v1", "PatchType", ["admissionregistration.v1.Mutation.patchType"]),
        new(
            "admissionregistration.v1",
            "ReinvocationPolicyType",
            [
                "admissionregistration.v1.MutatingAdmissionPolicySpec.reinvocationPolicy",
                "admissionregistration.v1.MutatingWebhook.reinvocationPolicy",
                "admissionregistration.v1alpha1.MutatingAdmissionPolicySpec.reinvocationPolicy",
                "admissionregistration.v1beta1.MutatingAdmissionPolicySpec.reinvocationPolicy",
            ]),
        new(
            "admissionregistration.v1",
            "ScopeType",
            [
                "admissionregistration.v1.NamedRuleWithOperations.scope",
                "admissionregistration.v1.RuleWithOperations.scope",
                "admissionregistration.v1alpha1.NamedRuleWithOperations.scope",
                "admissionregistration.v1beta1.NamedRuleWithOperations.scope",
            ]),
        new(
            "admissionregistration.v1",
            "SideEffectClass",
            [
                "admissionregistration.v1.MutatingWebhook.sideEffects",
                "admissionregistration.v1.ValidatingWebhook.sideEffects",
            ]),
        new(
            "admissionregistration.v1",
            "ValidationAction",
            [
                "admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec.validationActions",
            ]),

        new(
            "admissionregistration.v1alpha1",
            "FailurePolicyType",
            [
                "admissionregistration.v1alpha1.MutatingAdmissionPolicySpec.failurePolicy",
            ]),
        new("admissionregistration.v1alpha1", "MatchPolicyType", ["admissionregistration.v1alpha1.MatchResources.matchPolicy"]),
        new(
            "admissionregistration.v1alpha1",
            "ParameterNotFoundActionType",
            [
                "admissionregistration.v1alpha1.ParamRef.parameterNotFoundAction",
            ]),
        new("admissionregistration.v1alpha1", "PatchType", ["admissionregistration.v1alpha1.Mutation.patchType"]),

        new("admissionregistration.v1beta1", "PatchType", ["admissionregistration.v1beta1.Mutation.patchType"]),

        new("apiextensions.v1", "FieldValueErrorReason", ["apiextensions.v1.ValidationRule.reason"]),

        new("apps.v1", "DaemonSetUpdateStrategyType", ["apps.v1.DaemonSetUpdateStrategy.type"]),
        new("apps.v1", "DeploymentStrategyType", ["apps.v1.DeploymentStrategy.type"]),
        new("apps.v1", "PodManagementPolicyType", ["apps.v1.StatefulSetSpec.podManagementPolicy"]),
        new("apps.v1", "StatefulSetUpdateStrategyType", ["apps.v1.StatefulSetUpdateStrategy.type"]),

        new("batch.v1", "CompletionMode", ["batch.v1.JobSpec.completionMode"]),
        new("batch.v1", "ConcurrencyPolicy", ["batch.v1.CronJobSpec.concurrencyPolicy"]),
        new("batch.v1", "PodFailurePolicyAction", ["batch.v1.PodFailurePolicyRule.action"]),
        new("batch.v1", "PodFailurePolicyOnExitCodesOperator", ["batch.v1.PodFailurePolicyOnExitCodesRequirement.operator"]),
        new("batch.v1", "PodReplacementPolicy", ["batch.v1.JobSpec.podReplacementPolicy"]),

        new("certificates.v1", "KeyUsage", ["certificates.v1.CertificateSigningRequestSpec.usages"]),

        new("core.v1", "AppArmorProfileType", ["core.v1.AppArmorProfile.type"]),
        new("core.v1", "AzureDataDiskCachingMode", ["core.v1.AzureDiskVolumeSource.cachingMode"]),
        new("core.v1", "AzureDataDiskKind", ["core.v1.AzureDiskVolumeSource.kind"]),
        new("core.v1", "ClaimResourceStatus", ["core.v1.PersistentVolumeClaimStatus.allocatedResourceStatuses"]),
        new("core.v1", "DNSPolicy", ["core.v1.PodSpec.dnsPolicy"]),
        new("core.v1", "HostPathType", ["core.v1.HostPathVolumeSource.type"]),
        new("core.v1", "IPFamily", ["core.v1.ServiceSpec.ipFamilies"]),
        new("core.v1", "IPFamilyPolicy", ["core.v1.ServiceSpec.ipFamilyPolicy"]),
        new("core.v1", "MountPropagationMode", ["core.v1.VolumeMount.mountPropagation"]),
        new("core.v1", "NamespacePhase", ["core.v1.NamespaceStatus.phase"]),
        new(
            "core.v1",
            "NodeInclusionPolicy",
            [
                "core.v1.TopologySpreadConstraint.nodeAffinityPolicy",
                "core.v1.TopologySpreadConstraint.nodeTaintsPolicy",
            ]),
        new("core.v1", "NodePhase", ["core.v1.NodeStatus.phase"]),
        new("core.v1", "NodeSelectorOperator", ["core.v1.NodeSelectorRequirement.operator"]),
        new(
            "core.v1",
            "PersistentVolumeAccessMode",
            [
                "core.v1.PersistentVolumeClaimSpec.accessModes",
                "core.v1.PersistentVolumeClaimStatus.accessModes",
                "core.v1.PersistentVolumeSpec.accessModes",
            ]),
        new("core.v1", "PersistentVolumeClaimModifyVolumeStatus", ["core.v1.ModifyVolumeStatus.status"]),
        new("core.v1", "PersistentVolumeClaimPhase", ["core.v1.PersistentVolumeClaimStatus.phase"]),
        new("core.v1", "PersistentVolumeMode", ["core.v1.PersistentVolumeClaimSpec.volumeMode", "core.v1.PersistentVolumeSpec.volumeMode"]),
        new("core.v1", "PersistentVolumePhase", ["core.v1.PersistentVolumeStatus.phase"]),
        new(
            "core.v1",
            "PersistentVolumeReclaimPolicy",
            [
                "core.v1.PersistentVolumeSpec.persistentVolumeReclaimPolicy",
                "storage.v1.StorageClass.reclaimPolicy",
            ]),
        new("core.v1", "PodFSGroupChangePolicy", ["core.v1.PodSecurityContext.fsGroupChangePolicy"]),
        new("core.v1", "PodPhase", ["core.v1.PodStatus.phase"]),
        new("core.v1", "PodQOSClass", ["core.v1.PodStatus.qosClass"]),
        new("core.v1", "PreemptionPolicy", ["core.v1.PodSpec.preemptionPolicy", "scheduling.v1.PriorityClass.preemptionPolicy"]),
        new("core.v1", "ProcMountType", ["core.v1.SecurityContext.procMount"]),
        new(
            "core.v1",
            "Protocol",
            [
                "core.v1.ContainerPort.protocol",
                "core.v1.EndpointPort.protocol",
                "core.v1.PortStatus.protocol",
                "core.v1.ServicePort.protocol",
                "discovery.v1.EndpointPort.protocol",
                "networking.v1.IngressPortStatus.protocol",
                "networking.v1.NetworkPolicyPort.protocol",
            ]),
        new(
            "core.v1",
            "PullPolicy",
            [
                "core.v1.Container.imagePullPolicy",
                "core.v1.EphemeralContainer.imagePullPolicy",
                "core.v1.ImageVolumeSource.pullPolicy",
            ]),
        new("core.v1", "ResourceQuotaScope", ["core.v1.ResourceQuotaSpec.scopes", "core.v1.ScopedResourceSelectorRequirement.scopeName"]),
        new("core.v1", "RestartPolicy", ["core.v1.PodSpec.restartPolicy"]),
        new("core.v1", "ScopeSelectorOperator", ["core.v1.ScopedResourceSelectorRequirement.operator"]),
        new("core.v1", "SeccompProfileType", ["core.v1.SeccompProfile.type"]),
        new("core.v1", "ServiceAffinity", ["core.v1.ServiceSpec.sessionAffinity"]),
        new("core.v1", "ServiceExternalTrafficPolicy", ["core.v1.ServiceSpec.externalTrafficPolicy"]),
        new("core.v1", "ServiceInternalTrafficPolicy", ["core.v1.ServiceSpec.internalTrafficPolicy"]),
        new("core.v1", "ServiceType", ["core.v1.ServiceSpec.type"]),
        new("core.v1", "Signal", ["core.v1.ContainerStatus.stopSignal", "core.v1.Lifecycle.stopSignal"]),
        new("core.v1", "SupplementalGroupsPolicy", ["core.v1.PodSecurityContext.supplementalGroupsPolicy"]),
        new("core.v1", "TaintEffect", ["core.v1.Taint.effect", "core.v1.Toleration.effect"]),
        new(
            "core.v1",
            "TerminationMessagePolicy",
            [
                "core.v1.Container.terminationMessagePolicy",
                "core.v1.EphemeralContainer.terminationMessagePolicy",
            ]),
        new("core.v1", "TolerationOperator", ["core.v1.Toleration.operator"]),
        new("core.v1", "URIScheme", ["core.v1.HTTPGetAction.scheme"]),
        new("core.v1", "UnsatisfiableConstraintAction", ["core.v1.TopologySpreadConstraint.whenUnsatisfiable"]),

        new("discovery.v1", "AddressType", ["discovery.v1.EndpointSlice.addressType"]),

        new("networking.v1", "PathType", ["networking.v1.HTTPIngressPath.pathType"]),
        new("networking.v1", "PolicyType", ["networking.v1.NetworkPolicySpec.policyTypes"]),

        new("policy.v1", "UnhealthyPodEvictionPolicyType", ["policy.v1.PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy"]),

        new("resource.v1", "AllocationConfigSource", ["resource.v1.DeviceAllocationConfiguration.source"]),
        new(
            "resource.v1",
            "DeviceAllocationMode",
            [
                "resource.v1.DeviceSubRequest.allocationMode",
                "resource.v1.ExactDeviceRequest.allocationMode",
            ]),
        new("resource.v1", "DeviceTaintEffect", ["resource.v1.DeviceTaint.effect", "resource.v1.DeviceToleration.effect"]),
        new("resource.v1", "DeviceTolerationOperator", ["resource.v1.DeviceToleration.operator"]),

        new("resource.v1alpha3", "DeviceTaintEffect", ["resource.v1alpha3.DeviceTaint.effect"]),

        new("resource.v1beta1", "AllocationConfigSource", ["resource.v1beta1.DeviceAllocationConfiguration.source"]),
        new(
            "resource.v1beta1",
            "DeviceAllocationMode",
            [
                "resource.v1beta1.DeviceRequest.allocationMode",
                "resource.v1beta1.DeviceSubRequest.allocationMode",
            ]),
        new("resource.v1beta1", "DeviceTaintEffect", ["resource.v1beta1.DeviceTaint.effect", "resource.v1beta1.DeviceToleration.effect"]),
        new("resource.v1beta1", "DeviceTolerationOperator", ["resource.v1beta1.DeviceToleration.operator"]),

        new("resource.v1beta2", "AllocationConfigSource", ["resource.v1beta2.DeviceAllocationConfiguration.source"]),
        new(
            "resource.v1beta2",
            "DeviceAllocationMode",
            [
                "resource.v1beta2.DeviceSubRequest.allocationMode",
                "resource.v1beta2.ExactDeviceRequest.allocationMode",
            ]),
        new("resource.v1beta2", "DeviceTaintEffect", ["resource.v1beta2.DeviceTaint.effect", "resource.v1beta2.DeviceToleration.effect"]),
        new("resource.v1beta2", "DeviceTolerationOperator", ["resource.v1beta2.DeviceToleration.operator"]),

        new(
            "scheduling.v1alpha2",
            "DisruptionMode",
            [
                "scheduling.v1alpha2.PodGroupSpec.disruptionMode",
                "scheduling.v1alpha2.PodGroupTemplate.disruptionMode",
            ]),

        new("storage.v1", "VolumeBindingMode", ["storage.v1.StorageClass.volumeBindingMode"]),
    ];
}
