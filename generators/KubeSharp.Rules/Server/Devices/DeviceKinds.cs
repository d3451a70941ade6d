namespace KubeSharp.Rules.Server.Devices;

/// <summary>Dynamic resource allocation.</summary>
internal static class DeviceKinds
{
    public static IReadOnlyList<KindRule> All { get; } = [];
}
