using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Networking;

/// <summary>networking.k8s.io and discovery.k8s.io.</summary>
internal static class NetworkingKinds
{
    public static IReadOnlyList<KindRule> All { get; } =
    [
        new("discovery.k8s.io/v1", "EndpointSlice", NameFormats.Dns1123Subdomain, EndpointSliceRules.Check),
        new("networking.k8s.io/v1", "Ingress", NameFormats.Dns1123Subdomain, IngressRules.Check),
        new("networking.k8s.io/v1", "IngressClass", NameFormats.Dns1123Subdomain, IngressClassRules.Check),
        new("networking.k8s.io/v1", "NetworkPolicy", NameFormats.Dns1123Subdomain, NetworkPolicyRules.Check),
        new("networking.k8s.io/v1", "IPAddress", AddressFormats.CanonicalAddress, ServiceAddressRules.CheckAddress),
        new("networking.k8s.io/v1beta1", "IPAddress", AddressFormats.CanonicalAddress, ServiceAddressRules.CheckAddress),
        new("networking.k8s.io/v1", "ServiceCIDR", NameFormats.Dns1123Subdomain, ServiceAddressRules.CheckRanges),
        new("networking.k8s.io/v1beta1", "ServiceCIDR", NameFormats.Dns1123Subdomain, ServiceAddressRules.CheckRanges),
    ];
}
