namespace KubeSharp.Rules.Server.Pods;

/// <summary>Pods and their templates.</summary>
internal static class PodKinds
{
    public static IReadOnlyList<KindRule> All { get; } = [];
}
