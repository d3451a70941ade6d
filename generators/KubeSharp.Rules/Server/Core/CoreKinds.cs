namespace KubeSharp.Rules.Server.Core;

/// <summary>Kinds of the core group apart from pods, volumes and workloads.</summary>
internal static class CoreKinds
{
    public static IReadOnlyList<KindRule> All { get; } = [];
}
