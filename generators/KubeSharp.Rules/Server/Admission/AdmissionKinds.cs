namespace KubeSharp.Rules.Server.Admission;

/// <summary>Webhooks, admission policies, flow control and API services.</summary>
internal static class AdmissionKinds
{
    public static IReadOnlyList<KindRule> All { get; } = [];
}
