namespace KubeSharp.CertManager.V1;

/// <remarks>
/// A certificate that cert-manager keeps valid in a Secret.
/// <see href="https://cert-manager.io/docs/reference/api-docs/">Its reference</see>.
/// </remarks>
public sealed partial record Certificate;

/// <remarks>
/// An authority that signs certificates for all namespaces.
/// <see href="https://cert-manager.io/docs/reference/api-docs/">Its reference</see>.
/// </remarks>
public sealed partial record ClusterIssuer;

/// <remarks>
/// An authority that signs certificates in its namespace.
/// <see href="https://cert-manager.io/docs/reference/api-docs/">Its reference</see>.
/// </remarks>
public sealed partial record Issuer;
