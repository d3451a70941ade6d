namespace KubeSharp.Schema.Fixups;

/// <summary>The kinds that the API server stores: each needs a name, hence its metadata.</summary>
/// <remarks>
/// No schema of these says so. Left out are the kinds that are answered and not stored (reviews, ComponentStatus), Eviction, whose
/// name stands in the request's path, LimitRange, to which the server gives a name of its own, and those whose schema requires
/// metadata itself. StatefulSet's volumeClaimTemplates are the only place where a kind lies within another one; the server wants a
/// name there too.
/// </remarks>
internal static class KindsWithMetadata
{
    private static readonly (string Package, string[] Kinds)[] s_kinds =
    [
        (
            "io.k8s.api.admissionregistration.v1",
            [
                "MutatingAdmissionPolicy", "MutatingAdmissionPolicyBinding", "MutatingWebhookConfiguration", "ValidatingAdmissionPolicy",
                "ValidatingAdmissionPolicyBinding", "ValidatingWebhookConfiguration",
            ]),
        ("io.k8s.api.admissionregistration.v1alpha1", ["MutatingAdmissionPolicy", "MutatingAdmissionPolicyBinding"]),
        ("io.k8s.api.admissionregistration.v1beta1", ["MutatingAdmissionPolicy", "MutatingAdmissionPolicyBinding"]),
        ("io.k8s.api.apps.v1", ["ControllerRevision", "DaemonSet", "Deployment", "ReplicaSet", "StatefulSet"]),
        ("io.k8s.api.autoscaling.v1", ["HorizontalPodAutoscaler"]),
        ("io.k8s.api.autoscaling.v2", ["HorizontalPodAutoscaler"]),
        ("io.k8s.api.batch.v1", ["CronJob", "Job"]),
        ("io.k8s.api.certificates.v1", ["CertificateSigningRequest"]),
        ("io.k8s.api.certificates.v1alpha1", ["ClusterTrustBundle"]),
        ("io.k8s.api.certificates.v1beta1", ["ClusterTrustBundle", "PodCertificateRequest"]),
        ("io.k8s.api.coordination.v1", ["Lease"]),
        ("io.k8s.api.coordination.v1alpha2", ["LeaseCandidate"]),
        ("io.k8s.api.coordination.v1beta1", ["LeaseCandidate"]),
        (
            "io.k8s.api.core.v1",
            [
                "ConfigMap", "Endpoints", "Namespace", "Node", "PersistentVolume", "PersistentVolumeClaim", "Pod",
                "PodTemplate", "ReplicationController", "ResourceQuota", "Secret", "Service", "ServiceAccount",
            ]),
        ("io.k8s.api.discovery.v1", ["EndpointSlice"]),
        ("io.k8s.api.events.v1", ["Event"]),
        ("io.k8s.api.flowcontrol.v1", ["FlowSchema", "PriorityLevelConfiguration"]),
        ("io.k8s.api.networking.v1", ["IPAddress", "Ingress", "IngressClass", "NetworkPolicy", "ServiceCIDR"]),
        ("io.k8s.api.networking.v1beta1", ["IPAddress", "ServiceCIDR"]),
        ("io.k8s.api.node.v1", ["RuntimeClass"]),
        ("io.k8s.api.node.v1alpha1", ["RuntimeClass"]),
        ("io.k8s.api.policy.v1", ["PodDisruptionBudget"]),
        ("io.k8s.api.rbac.v1", ["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"]),
        ("io.k8s.api.rbac.v1alpha1", ["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"]),
        ("io.k8s.api.resource.v1", ["DeviceClass", "ResourceClaim", "ResourceClaimTemplate", "ResourceSlice"]),
        ("io.k8s.api.resource.v1alpha3", ["DeviceTaintRule"]),
        ("io.k8s.api.resource.v1beta1", ["DeviceClass", "ResourceClaim", "ResourceClaimTemplate", "ResourceSlice"]),
        ("io.k8s.api.resource.v1beta2", ["DeviceClass", "DeviceTaintRule", "ResourceClaim", "ResourceClaimTemplate", "ResourceSlice"]),
        ("io.k8s.api.scheduling.v1", ["PriorityClass"]),
        ("io.k8s.api.scheduling.v1alpha2", ["PodGroup", "Workload"]),
        (
            "io.k8s.api.storage.v1",
            [
                "CSIDriver", "CSINode", "CSIStorageCapacity", "StorageClass", "VolumeAttachment", "VolumeAttributesClass",
            ]),
        ("io.k8s.api.storage.v1beta1", ["VolumeAttributesClass"]),
        ("io.k8s.api.storagemigration.v1beta1", ["StorageVersionMigration"]),
        ("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1", ["CustomResourceDefinition"]),
        ("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1", ["APIService"]),
    ];

    public static IEnumerable<SchemaFixup> Fixups =>
        from package in s_kinds
        from kind in package.Kinds
        select new SchemaFixup(
            package.Package + "." + kind,
            "metadata",
            FixupKind.Required,
            "an object has a name, or a generateName that becomes one",
            "BeforeCreate in k8s.io/apiserver/pkg/registry/rest/create.go");
}
