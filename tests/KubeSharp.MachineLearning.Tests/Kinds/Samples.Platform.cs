namespace KubeSharp.Tests.Kinds;

/// <summary>cert-manager and External Secrets.</summary>
internal static partial class Samples
{
    private static KubernetesObject[] Platform =>
    [
        new Certificate
        {
            Metadata = "inference",
            Spec = new()
            {
                SecretName = "inference-tls",
                DnsNames = ["llm.example.dev"],
                IssuerRef = new() { Name = "letsencrypt", Kind = "ClusterIssuer" },
                PrivateKey = new() { Algorithm = "ECDSA", Size = 256, RotationPolicy = "Always" },
                Usages = ["digital signature", "server auth"],
            },
        },
        new Issuer { Metadata = "self-signed", Spec = new() { SelfSigned = new() } },
        new ClusterIssuer
        {
            Metadata = "letsencrypt",
            Spec = new()
            {
                Acme = new()
                {
                    Server = "https://acme-v02.api.letsencrypt.org/directory",
                    Email = "platform@example.dev",
                    PrivateKeySecretRef = new() { Name = "letsencrypt" },
                    Solvers = [new() { Http01 = new() { GatewayHTTPRoute = new() { ParentRefs = [new() { Name = "inference" }] } } }],
                },
            },
        },
        new ExternalSecret
        {
            Metadata = "hugging-face",
            Spec = new()
            {
                RefreshInterval = "1h",
                SecretStoreRef = new() { Name = "vault" },
                Target = new() { Name = "hugging-face", CreationPolicy = "Owner" },
                Data = [new() { SecretKey = "token", RemoteRef = new() { Key = "ai/hugging-face", Property = "token" } }],
            },
        },
        new SecretStore
        {
            Metadata = "vault",
            Spec = new()
            {
                Provider = new()
                {
                    Vault = new()
                    {
                        Server = "https://vault.example.dev",
                        Path = "secret",
                        Version = "v2",
                        Auth = new() { Kubernetes = new() { Role = "ai", ServiceAccountRef = new() { Name = "ai" } } },
                    },
                },
            },
        },
    ];
}
