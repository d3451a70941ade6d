using System.Globalization;

namespace KubeSharp.Rules.Values;

/// <summary>A range of IP addresses in CIDR notation as the API server reads it (k8s.io/utils/net, ParseCIDRSloppy).</summary>
internal sealed class IpRange
{
    private IpRange(IpAddress address, int prefix, bool hasLeadingZeros)
    {
        Address = address;
        Prefix = prefix;
        HasLeadingZeros = hasLeadingZeros;
        Network = address.Mask(prefix);
    }

    /// <summary>The address as it was written.</summary>
    public IpAddress Address { get; }

    /// <summary>The first address of the range.</summary>
    public IpAddress Network { get; }

    /// <summary>How many bits all addresses of the range share.</summary>
    public int Prefix { get; }

    /// <summary>Whether the address or the length has zeros before it.</summary>
    public bool HasLeadingZeros { get; }

    /// <summary>Reads a range; null where the text is none.</summary>
    public static IpRange? Parse(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0 || IpAddress.Parse(text.Substring(0, slash)) is not { } address)
        {
            return null;
        }

        // The length of an IPv4 address inside IPv6 counts from the beginning of the latter.
        var skipped = address.IsMapped ? (IpAddress.Ipv6Length - IpAddress.Ipv4Length) * 8 : 0;
        var length = text.Substring(slash + 1);
        return IpAddress.ReadDecimal(length, (address.Bytes.Count * 8) + skipped) is { } prefix
            ? new(address, Math.Max(prefix - skipped, 0), address.HasLeadingZeros || (length.Length > 1 && length[0] == '0'))
            : null;
    }

    /// <summary>Whether all addresses of another range are in this one, which has more of them.</summary>
    public bool IsLargerThan(IpRange other) =>
        Network.Bytes.Count == other.Network.Bytes.Count && Prefix < other.Prefix && other.Network.Mask(Prefix).HasSameBytes(Network);

    public string ToCanonicalText() => WithPrefix(Network);

    /// <summary>The form of an interface's address, which keeps the bits behind the prefix.</summary>
    public string ToInterfaceText() => WithPrefix(Address);

    private string WithPrefix(IpAddress address) => $"{address.ToCanonicalText()}/{Prefix.ToString(CultureInfo.InvariantCulture)}";
}
