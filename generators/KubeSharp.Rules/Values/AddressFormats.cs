namespace KubeSharp.Rules.Values;

/// <summary>
/// The forms of IP addresses and ranges (k8s.io/apimachinery/pkg/util/validation, ip.go). Since Kubernetes 1.36 older fields are strict too
/// (KEP-4858): zeros before a number and IPv4 inside IPv6 are refused, as programs read them differently.
/// </summary>
internal static class AddressFormats
{
    private const string ZeroProblem = "leave out the zeros before a number: other programs take it for an octal one";
    private const string MappedProblem = "write the IPv4 address itself, not inside an IPv6 one";
    private const string NoAddressProblem = "use an IP address such as 10.9.8.7 or 2001:db8::ffff";
    private const string NoRangeProblem = "use a range such as 10.9.8.0/24 or 2001:db8::/64";

    /// <summary>An address in any spelling: the form of most fields.</summary>
    public static string? Address(string text) =>
        IpAddress.Parse(text) is not { } address ? NoAddressProblem
        : address.HasLeadingZeros ? ZeroProblem
        : address.IsMapped ? MappedProblem
        : null;

    /// <summary>An address as Go would write it: the form of newer fields.</summary>
    public static string? CanonicalAddress(string text) =>
        Address(text)
            ?? (IpAddress.Parse(text)!.ToCanonicalText() is var canonical && canonical != text ? $"write it as '{canonical}'" : null);

    public static string? Ipv4Address(string text) =>
        Address(text) ?? (IpAddress.Parse(text)!.IsIpv4 ? null : "use an IPv4 address such as 10.9.8.7");

    public static string? Ipv6Address(string text) =>
        Address(text) ?? (IpAddress.Parse(text)!.IsIpv4 ? "use an IPv6 address such as 2001:db8::ffff" : null);

    /// <summary>An address that others can reach (pkg/apis/core/validation, ValidateEndpointIP).</summary>
    public static string? ReachableAddress(string text) =>
        IpAddress.Parse(text) is not { } address ? NoAddressProblem
        : address.IsUnspecified ? "an unspecified address is no address of an endpoint"
        : address.IsLoopback ? "a loopback address (127.0.0.0/8, ::1) is no address of an endpoint"
        : address.IsLinkLocal ? "a link-local address (169.254.0.0/16, 224.0.0.0/24, fe80::/10, ff02::/16) is no address of an endpoint"
        : null;

    /// <summary>A range in any spelling: the form of most fields.</summary>
    public static string? Range(string text) =>
        IpRange.Parse(text) is not { } range ? NoRangeProblem
        : range.HasLeadingZeros ? ZeroProblem
        : range.Address.IsMapped ? MappedProblem
        : !range.Address.HasSameBytes(range.Network) ? $"bits behind the prefix are set: write '{range.ToCanonicalText()}'"
        : null;

    /// <summary>A range as Go would write it: the form of newer fields.</summary>
    public static string? CanonicalRange(string text) =>
        Range(text) ?? (IpRange.Parse(text)!.ToCanonicalText() is var canonical && canonical != text ? $"write it as '{canonical}'" : null);

    /// <summary>An address with the length of its network's prefix, as Go would write it.</summary>
    public static string? InterfaceAddress(string text) =>
        IpRange.Parse(text) is not { } range ? "use an address with its prefix, such as 10.9.8.7/24 or 2001:db8::1/64"
        : range.ToInterfaceText() is var canonical && canonical != text ? $"write it as '{canonical}'"
        : null;
}
