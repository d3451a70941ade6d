namespace KubeSharp.ExternalSecrets.V1;

/// <remarks>
/// A Secret whose values are fetched from a store outside the cluster.
/// <see href="https://external-secrets.io/latest/api/spec/">Its reference</see>.
/// </remarks>
public sealed partial record ExternalSecret;

/// <remarks>
/// A store outside the cluster, and how its namespace logs in there.
/// <see href="https://external-secrets.io/latest/api/spec/">Its reference</see>.
/// </remarks>
public sealed partial record SecretStore;
