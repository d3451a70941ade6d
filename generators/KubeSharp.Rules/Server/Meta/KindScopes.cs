namespace KubeSharp.Rules.Server.Meta;

/// <summary>Which of Kubernetes' own kinds have a namespace.</summary>
internal static class KindScopes
{
    /// <summary>
    /// Kinds of the whole cluster, whose namespace the API server clears before it looks (rest.BeforeCreate), and some that it answers
    /// without looking at theirs.
    /// </summary>
    private static readonly HashSet<string> s_withoutNamespace = new(StringComparer.Ordinal)
    {
        "APIService", "CSIDriver", "CSINode", "CertificateSigningRequest", "ClusterRole", "ClusterRoleBinding", "ClusterTrustBundle",
        "ComponentStatus", "CustomResourceDefinition", "DeviceClass", "DeviceTaintRule", "FlowSchema", "IPAddress", "IngressClass",
        "MutatingAdmissionPolicy", "MutatingAdmissionPolicyBinding", "MutatingWebhookConfiguration", "Namespace", "Node",
        "PersistentVolume", "PriorityClass", "PriorityLevelConfiguration", "ResourcePoolStatusRequest", "ResourceSlice", "RuntimeClass",
        "SelfSubjectAccessReview", "SelfSubjectReview", "SelfSubjectRulesReview", "ServiceCIDR", "StorageClass", "StorageVersion",
        "StorageVersionMigration", "SubjectAccessReview", "TokenReview", "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding",
        "ValidatingWebhookConfiguration", "VolumeAttachment", "VolumeAttributesClass",
        "Binding", "LocalSubjectAccessReview", "TokenRequest",
    };

    /// <summary>Whether the API server checks the namespace of objects of this kind.</summary>
    public static bool HasNamespace(KindRule rule) => !s_withoutNamespace.Contains(rule.Kind);
}
