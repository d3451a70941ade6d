namespace KubeSharp.Rules.Server.Extensions;

/// <summary>CustomResourceDefinitions.</summary>
internal static class ExtensionKinds
{
    public static IReadOnlyList<KindRule> All { get; } = [];
}
