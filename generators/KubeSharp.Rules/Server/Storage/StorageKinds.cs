namespace KubeSharp.Rules.Server.Storage;

/// <summary>Volumes, claims and the group storage.k8s.io.</summary>
internal static class StorageKinds
{
    public static IReadOnlyList<KindRule> All { get; } = [];
}
