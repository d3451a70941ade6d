using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Devices;

/// <summary>Dynamic resource allocation.</summary>
internal static class DeviceKinds
{
    private const string Group = "resource.k8s.io";

    public static IReadOnlyList<KindRule> All { get; } =
    [
        .. Of("v1"),
        .. Of("v1beta2"),
        .. Of("v1beta1"),
        new($"{Group}/v1beta2", "DeviceTaintRule", NameFormats.Dns1123Subdomain, DeviceTaintRules.Check),
        new($"{Group}/v1alpha3", "DeviceTaintRule", NameFormats.Dns1123Subdomain, DeviceTaintRules.Check),
    ];

    private static IEnumerable<KindRule> Of(string version) =>
    [
        new($"{Group}/{version}", "ResourceClaim", NameFormats.Dns1123Subdomain, ResourceClaimRules.Check),
        new($"{Group}/{version}", "ResourceClaimTemplate", NameFormats.Dns1123Subdomain, ResourceClaimRules.CheckTemplate),
        new($"{Group}/{version}", "DeviceClass", NameFormats.Dns1123Subdomain, DeviceClassRules.Check),
        new($"{Group}/{version}", "ResourceSlice", NameFormats.Dns1123Subdomain, ResourceSliceRules.Check),
    ];
}
