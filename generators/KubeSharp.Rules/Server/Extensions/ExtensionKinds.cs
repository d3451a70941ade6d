using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Extensions;

/// <summary>CustomResourceDefinitions.</summary>
internal static class ExtensionKinds
{
    public static IReadOnlyList<KindRule> All { get; } =
    [
        new("apiextensions.k8s.io/v1", "CustomResourceDefinition", NameFormats.Dns1123Subdomain, CustomResourceDefinitionRules.Check),
    ];
}
