namespace KubeSharp.Rules.Server.Networking;

/// <summary>Ingresses, network policies, addresses and endpoints.</summary>
internal static class NetworkingKinds
{
    public static IReadOnlyList<KindRule> All { get; } = [];
}
