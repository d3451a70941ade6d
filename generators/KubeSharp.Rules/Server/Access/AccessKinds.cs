namespace KubeSharp.Rules.Server.Access;

/// <summary>Roles, bindings, certificates and reviews.</summary>
internal static class AccessKinds
{
    public static IReadOnlyList<KindRule> All { get; } = [];
}
