using System.Globalization;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>
/// An IP address, read as Go's netip.ParseAddr reads it; zones and IPv4 addresses mapped to IPv6 are refused, as Kubernetes does.
/// </summary>
internal sealed class NetworkAddress : IEquatable<NetworkAddress>
{
    private NetworkAddress(byte[] bytes) => Bytes = bytes;

    public byte[] Bytes { get; }

    public bool IsV4 => Bytes.Length == 4;

    public bool IsUnspecified => Bytes.All(static part => part == 0);

    public bool IsLoopback => IsV4 ? Bytes[0] == 127 : Bytes.Take(15).All(static part => part == 0) && Bytes[15] == 1;

    public bool IsMulticast => IsV4 ? Bytes[0] is >= 224 and <= 239 : Bytes[0] == 0xFF;

    public bool IsLinkLocalMulticast =>
        IsV4 ? Bytes[0] == 224 && Bytes[1] == 0 && Bytes[2] == 0 : Bytes[0] == 0xFF && (Bytes[1] & 0x0F) == 2;

    public bool IsLinkLocalUnicast => IsV4 ? Bytes[0] == 169 && Bytes[1] == 254 : Bytes[0] == 0xFE && (Bytes[1] & 0xC0) == 0x80;

    public bool IsGlobalUnicast =>
        !IsUnspecified && !IsLoopback && !IsMulticast && !IsLinkLocalUnicast && !(IsV4 && Bytes.All(static part => part == 255));

    /// <summary>The address of a text; null when it is none.</summary>
    public static NetworkAddress? Parse(string text)
    {
        var bytes = text.IndexOf(':') < 0 ? ParseV4(text) : ParseV6(text);
        return bytes is null || IsMapped(bytes) ? null : new(bytes);
    }

    /// <summary>The address with all bits cleared behind some.</summary>
    public NetworkAddress Masked(int bits)
    {
        var bytes = new byte[Bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            var kept = Math.Min(8, Math.Max(0, bits - (8 * i)));
            bytes[i] = (byte)(Bytes[i] & (0xFF << (8 - kept)));
        }

        return new(bytes);
    }

    public bool Equals(NetworkAddress? other) => other is not null && Bytes.SequenceEqual(other.Bytes);

    public override bool Equals(object? obj) => Equals(obj as NetworkAddress);

    public override int GetHashCode() => Bytes.Aggregate(17, static (hash, part) => (hash * 31) + part);

    /// <summary>The text in canonical form (RFC 5952).</summary>
    public override string ToString()
    {
        if (IsV4)
        {
            return string.Join(".", Bytes.Select(static part => part.ToString(CultureInfo.InvariantCulture)));
        }

        var groups = Enumerable.Range(0, 8).Select(i => (Bytes[2 * i] << 8) | Bytes[(2 * i) + 1]).ToList();
        var (start, length) = LongestZeros(groups);
        var texts = groups.Select(static group => group.ToString("x", CultureInfo.InvariantCulture)).ToList();
        return length < 2
            ? string.Join(":", texts)
            : $"{string.Join(":", texts.Take(start))}::{string.Join(":", texts.Skip(start + length))}";
    }

    private static (int Start, int Length) LongestZeros(List<int> groups)
    {
        var best = (Start: 0, Length: 0);
        for (var i = 0; i < groups.Count; i++)
        {
            var end = i;
            while (end < groups.Count && groups[end] == 0)
            {
                end++;
            }

            if (end - i > best.Length)
            {
                best = (i, end - i);
            }

            i = Math.Max(i, end - 1);
        }

        return best;
    }

    private static bool IsMapped(byte[] bytes) =>
        bytes.Length == 16 && bytes.Take(10).All(static part => part == 0) && bytes[10] == 0xFF && bytes[11] == 0xFF;

    private static byte[]? ParseV4(string text)
    {
        var parts = text.Split('.');
        var bytes = new byte[4];
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts.Length != 4
                || parts[i].Length is 0 or > 3
                || (parts[i].Length > 1 && parts[i][0] == '0')
                || !byte.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out bytes[i]))
            {
                return null;
            }
        }

        return bytes;
    }

    private static byte[]? ParseV6(string text)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return Groups(text) is { Count: 16 } all ? [.. all] : null;
        }

        var head = Groups(text.Substring(0, gap));
        var tail = Groups(text.Substring(gap + 2));
        return head is null || tail is null || head.Count + tail.Count > 14 || (gap > 0 && text.Substring(0, gap).IndexOf('.') >= 0)
            ? null
            : [.. head, .. new byte[16 - head.Count - tail.Count], .. tail];
    }

    /// <summary>The bytes of groups between colons; the last may be an IPv4 address.</summary>
    private static List<byte>? Groups(string text)
    {
        var bytes = new List<byte>();
        if (text.Length == 0)
        {
            return bytes;
        }

        var groups = text.Split(':');
        for (var i = 0; i < groups.Length; i++)
        {
            if (i == groups.Length - 1 && groups[i].IndexOf('.') >= 0 && ParseV4(groups[i]) is { } last)
            {
                bytes.AddRange(last);
            }
            else if (groups[i].Length is > 0 and <= 4
                && ushort.TryParse(groups[i], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var group))
            {
                bytes.Add((byte)(group >> 8));
                bytes.Add((byte)group);
            }
            else
            {
                return null;
            }
        }

        return bytes;
    }
}
