using KubeSharp.Rules.Cel.Evaluation;
using KubeSharp.Rules.Cel.Types;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Addresses and ranges of them (apiserver/pkg/cel/library/ip.go, cidr.go).</summary>
internal static class AddressFunctions
{
    public static void AddTo(CelFunctionTable table)
    {
        table.Add("ip(string): ip", static a => NetworkAddress.Parse(a[0].Text) is { } address ? Of(address) : NoAddress());
        table.Add("isIP(string): bool", static a => CelValue.Of(NetworkAddress.Parse(a[0].Text) is not null));
        table.Add("ip/isCanonical(string): bool", static a =>
            NetworkAddress.Parse(a[0].Text) is { } address ? CelValue.Of(address.ToString() == a[0].Text) : NoAddress());
        table.Add("string(ip): string", static a => CelValue.Of(Address(a[0]).ToString()));
        table.Add("ip.family(): int", static a => CelValue.Of(Address(a[0]).IsV4 ? 4L : 6L));
        table.Add("ip.isUnspecified(): bool", static a => CelValue.Of(Address(a[0]).IsUnspecified));
        table.Add("ip.isLoopback(): bool", static a => CelValue.Of(Address(a[0]).IsLoopback));
        table.Add("ip.isLinkLocalMulticast(): bool", static a => CelValue.Of(Address(a[0]).IsLinkLocalMulticast));
        table.Add("ip.isLinkLocalUnicast(): bool", static a => CelValue.Of(Address(a[0]).IsLinkLocalUnicast));
        table.Add("ip.isGlobalUnicast(): bool", static a => CelValue.Of(Address(a[0]).IsGlobalUnicast));
        table.Add("cidr(string): cidr", static a => NetworkRange.Parse(a[0].Text) is { } range ? Of(range) : NoRange());
        table.Add("isCIDR(string): bool", static a => CelValue.Of(NetworkRange.Parse(a[0].Text) is not null));
        table.Add("string(cidr): string", static a => CelValue.Of(Range(a[0]).ToString()));
        table.Add("cidr.containsIP(ip): bool", static a => CelValue.Of(Range(a[0]).Contains(Address(a[1]))));
        table.Add("cidr.containsIP(string): bool", static a =>
            NetworkAddress.Parse(a[1].Text) is { } address ? CelValue.Of(Range(a[0]).Contains(address)) : NoAddress());
        table.Add("cidr.containsCIDR(cidr): bool", static a => CelValue.Of(Range(a[0]).Contains(Range(a[1]))));
        table.Add("cidr.containsCIDR(string): bool", static a =>
            NetworkRange.Parse(a[1].Text) is { } range ? CelValue.Of(Range(a[0]).Contains(range)) : NoRange());
        table.Add("cidr.ip(): ip", static a => Of(Range(a[0]).Address));
        table.Add("cidr.masked(): cidr", static a => Of(new NetworkRange(Range(a[0]).Address.Masked(Range(a[0]).Bits), Range(a[0]).Bits)));
        table.Add("cidr.prefixLength(): int", static a => CelValue.Of((long)Range(a[0]).Bits));
    }

    private static NetworkAddress Address(CelValue value) => (NetworkAddress)value.Opaque.Content;

    private static NetworkRange Range(CelValue value) => (NetworkRange)value.Opaque.Content;

    private static CelValue Of(NetworkAddress address) => CelValue.Of(new CelOpaque(CelExtensionTypes.Address, address));

    private static CelValue Of(NetworkRange range) => CelValue.Of(new CelOpaque(CelExtensionTypes.Cidr, range));

    private static CelValue NoAddress() => CelValue.Error("the text is no IP address");

    private static CelValue NoRange() => CelValue.Error("the text is no CIDR");
}
