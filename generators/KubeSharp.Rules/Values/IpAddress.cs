using System.Globalization;

namespace KubeSharp.Rules.Values;

/// <summary>
/// An IP address as the API server reads it (k8s.io/utils/net, ParseIPSloppy): leading zeros of IPv4 are dropped, and an IPv6 address that
/// wraps an IPv4 one is that IPv4 address. What strict fields refuse is kept beside the value.
/// </summary>
internal sealed class IpAddress
{
    public const int Ipv4Length = 4;
    public const int Ipv6Length = 16;

    private const int MappedPrefixLength = 12;

    private readonly byte[] _bytes;

    private IpAddress(byte[] bytes, bool hasLeadingZeros, bool isMapped)
    {
        _bytes = bytes;
        HasLeadingZeros = hasLeadingZeros;
        IsMapped = isMapped;
    }

    /// <summary>4 bytes for IPv4, 16 for IPv6; an IPv4 address inside IPv6 has 4.</summary>
    public IReadOnlyList<byte> Bytes => _bytes;

    public bool IsIpv4 => _bytes.Length == Ipv4Length;

    /// <summary>Whether a part has zeros before it that other programs take for an octal number.</summary>
    public bool HasLeadingZeros { get; }

    /// <summary>Whether it was written as an IPv4 address inside IPv6: <c>::ffff:1.2.3.4</c>.</summary>
    public bool IsMapped { get; }

    /// <summary>Whether it stands for no address: <c>0.0.0.0</c>, <c>::</c>.</summary>
    public bool IsUnspecified => Array.TrueForAll(_bytes, static part => part == 0);

    public bool IsLoopback => IsIpv4
        ? _bytes[0] == 127
        : _bytes[Ipv6Length - 1] == 1 && _bytes.Take(Ipv6Length - 1).All(static part => part == 0);

    public bool IsLinkLocal => IsIpv4
        ? (_bytes[0] == 169 && _bytes[1] == 254) || (_bytes[0] == 224 && _bytes[1] == 0 && _bytes[2] == 0)
        : (_bytes[0] == 0xfe && (_bytes[1] & 0xc0) == 0x80) || (_bytes[0] == 0xff && (_bytes[1] & 0x0f) == 0x02);

    /// <summary>Reads an address; null where the text is none.</summary>
    public static IpAddress? Parse(string text)
    {
        var separator = text.IndexOfAny(['.', ':']);
        return separator < 0 ? null : text[separator] == '.' ? ParseIpv4(text) : ParseIpv6(text);
    }

    /// <summary>The address of a network: all bits behind the prefix are zero.</summary>
    public IpAddress Mask(int prefix)
    {
        var masked = new byte[_bytes.Length];
        for (var i = 0; i < masked.Length; i++)
        {
            var bits = Math.Min(Math.Max(prefix - (i * 8), 0), 8);
            masked[i] = (byte)(_bytes[i] & (0xff << (8 - bits)));
        }

        return new(masked, false, false);
    }

    public bool HasSameBytes(IpAddress other) => _bytes.SequenceEqual(other._bytes);

    /// <summary>The form that Go writes (RFC 5952): the longest run of at least two zero groups is left out.</summary>
    public string ToCanonicalText()
    {
        if (IsIpv4)
        {
            return string.Join(".", _bytes.Select(static part => part.ToString(CultureInfo.InvariantCulture)));
        }

        var groups = Enumerable.Range(0, Ipv6Length / 2).Select(i => (_bytes[i * 2] << 8) | _bytes[(i * 2) + 1]).ToList();
        var (start, length) = LongestZeros(groups);
        var texts = groups.ConvertAll(static group => group.ToString("x", CultureInfo.InvariantCulture));
        return length < 2
            ? string.Join(":", texts)
            : string.Join(":", texts.Take(start)) + "::" + string.Join(":", texts.Skip(start + length));
    }

    private static (int Start, int Length) LongestZeros(List<int> groups)
    {
        var best = (Start: 0, Length: 0);
        for (var start = 0; start < groups.Count; start++)
        {
            var end = start;
            while (end < groups.Count && groups[end] == 0)
            {
                end++;
            }

            if (end - start > best.Length)
            {
                best = (start, end - start);
            }
        }

        return best;
    }

    private static IpAddress? ParseIpv4(string text)
    {
        var bytes = new byte[Ipv4Length];
        var parts = text.Split('.');
        var hasLeadingZeros = false;
        if (parts.Length != Ipv4Length)
        {
            return null;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (ReadDecimal(parts[i], byte.MaxValue) is not { } number)
            {
                return null;
            }

            bytes[i] = (byte)number;
            hasLeadingZeros |= parts[i].Length > 1 && parts[i][0] == '0';
        }

        return new(bytes, hasLeadingZeros, false);
    }

    private static IpAddress? ParseIpv6(string text)
    {
        var bytes = new List<byte>(Ipv6Length);
        var gap = -1;
        var hasLeadingZeros = false;
        var rest = text;
        if (rest.StartsWith("::", StringComparison.Ordinal))
        {
            gap = 0;
            rest = rest.Substring(2);
        }

        while (rest.Length > 0 && bytes.Count < Ipv6Length)
        {
            var end = rest.IndexOfAny([':', '.']);
            if (end >= 0 && rest[end] == '.')
            {
                // An IPv4 address is the end: the last four bytes.
                if ((gap < 0 && bytes.Count != MappedPrefixLength) || bytes.Count > MappedPrefixLength || ParseIpv4(rest) is not { } last)
                {
                    return null;
                }

                hasLeadingZeros |= last.HasLeadingZeros;
                bytes.AddRange(last._bytes);
                rest = "";
                break;
            }

            var group = end < 0 ? rest : rest.Substring(0, end);
            if (ReadHexadecimal(group) is not { } number)
            {
                return null;
            }

            hasLeadingZeros |= group.Length > 4;
            bytes.Add((byte)(number >> 8));
            bytes.Add((byte)number);
            rest = rest.Substring(group.Length);
            if (rest.Length == 0)
            {
                break;
            }

            rest = rest.Substring(1);
            if (rest.Length == 0)
            {
                return null;
            }

            if (rest[0] == ':')
            {
                if (gap >= 0)
                {
                    return null;
                }

                gap = bytes.Count;
                rest = rest.Substring(1);
            }
        }

        if (rest.Length > 0 || (bytes.Count < Ipv6Length && gap < 0) || (bytes.Count == Ipv6Length && gap >= 0))
        {
            return null;
        }

        if (gap >= 0)
        {
            bytes.InsertRange(gap, new byte[Ipv6Length - bytes.Count]);
        }

        var isMapped = bytes.Take(10).All(static part => part == 0) && bytes[10] == 0xff && bytes[11] == 0xff;
        return new(isMapped ? [.. bytes.Skip(MappedPrefixLength)] : [.. bytes], hasLeadingZeros, isMapped);
    }

    /// <summary>A number of decimal digits; null where the text is none or it is too large.</summary>
    internal static int? ReadDecimal(string text, int most)
    {
        var number = 0;
        foreach (var character in text)
        {
            if (character is < '0' or > '9' || (number = (number * 10) + (character - '0')) > most)
            {
                return null;
            }
        }

        return text.Length == 0 ? null : number;
    }

    private static int? ReadHexadecimal(string text)
    {
        var number = 0;
        foreach (var character in text)
        {
            var digit = character switch
            {
                >= '0' and <= '9' => character - '0',
                >= 'a' and <= 'f' => character - 'a' + 10,
                >= 'A' and <= 'F' => character - 'A' + 10,
                _ => -1,
            };
            if (digit < 0 || (number = (number * 16) + digit) > ushort.MaxValue)
            {
                return null;
            }
        }

        return text.Length == 0 ? null : number;
    }
}
