namespace KubeSharp.Rules.Server.Scheduling;

/// <summary>Priorities, leases and runtime classes.</summary>
internal static class SchedulingKinds
{
    public static IReadOnlyList<KindRule> All { get; } = [];
}
