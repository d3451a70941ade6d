using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Access;

/// <summary>Roles, bindings, certificates and reviews.</summary>
internal static class AccessKinds
{
    public static IReadOnlyList<KindRule> All { get; } =
    [
        new("certificates.k8s.io/v1", "CertificateSigningRequest", NameFormats.Any, CertificateRules.CheckSigningRequest),
        new("certificates.k8s.io/v1alpha1", "ClusterTrustBundle", NameFormats.Any, CertificateRules.CheckTrustBundle),
        new("certificates.k8s.io/v1beta1", "ClusterTrustBundle", NameFormats.Any, CertificateRules.CheckTrustBundle),
        new("certificates.k8s.io/v1beta1", "PodCertificateRequest", NameFormats.Dns1123Subdomain, CertificateRules.CheckPodRequest),
        new("rbac.authorization.k8s.io/v1", "Role", NameFormats.PathSegment, RoleRules.CheckRole),
        new("rbac.authorization.k8s.io/v1", "ClusterRole", NameFormats.PathSegment, RoleRules.CheckClusterRole),
        new("rbac.authorization.k8s.io/v1", "RoleBinding", NameFormats.PathSegment, RoleBindingRules.CheckRoleBinding),
        new("rbac.authorization.k8s.io/v1", "ClusterRoleBinding", NameFormats.PathSegment, RoleBindingRules.CheckClusterRoleBinding),
        new("rbac.authorization.k8s.io/v1alpha1", "Role", NameFormats.PathSegment, RoleRules.CheckRole),
        new("rbac.authorization.k8s.io/v1alpha1", "ClusterRole", NameFormats.PathSegment, RoleRules.CheckClusterRole),
        new("authentication.k8s.io/v1", "SelfSubjectReview", NameFormats.Any) { NeedsNoName = true },
        new("authentication.k8s.io/v1", "TokenRequest", NameFormats.Any, AccessReviewRules.CheckTokenRequest) { NeedsNoName = true },
        new("authentication.k8s.io/v1", "TokenReview", NameFormats.Any, AccessReviewRules.CheckToken) { NeedsNoName = true },
        new("authorization.k8s.io/v1", "LocalSubjectAccessReview", NameFormats.Any, AccessReviewRules.CheckLocal) { NeedsNoName = true },
        new("authorization.k8s.io/v1", "SelfSubjectAccessReview", NameFormats.Any, AccessReviewRules.CheckSelf) { NeedsNoName = true },
        new("authorization.k8s.io/v1", "SelfSubjectRulesReview", NameFormats.Any, AccessReviewRules.CheckSelfRules) { NeedsNoName = true },
        new("authorization.k8s.io/v1", "SubjectAccessReview", NameFormats.Any, AccessReviewRules.CheckSubject) { NeedsNoName = true },
    ];
}
