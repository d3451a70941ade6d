using System.Globalization;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>A range of addresses: <c>10.0.0.0/8</c>.</summary>
/// <param name="Address">The address before the slash.</param>
/// <param name="Bits">How many bits are fixed.</param>
internal sealed record NetworkRange(NetworkAddress Address, int Bits)
{
    /// <summary>The range of a text; null when it is none.</summary>
    public static NetworkRange? Parse(string text)
    {
        var slash = text.LastIndexOf('/');
        if (slash < 0 || NetworkAddress.Parse(text.Substring(0, slash)) is not { } address)
        {
            return null;
        }

        var digits = text.Substring(slash + 1);
        return digits.Length is > 0 and <= 3 && (digits.Length == 1 || digits[0] != '0')
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            && bits <= address.Bytes.Length * 8
            ? new(address, bits)
            : null;
    }

    public bool Contains(NetworkAddress other) => Address.IsV4 == other.IsV4 && Address.Masked(Bits).Equals(other.Masked(Bits));

    /// <summary>Whether another range lies within.</summary>
    public bool Contains(NetworkRange other) => other.Bits >= Bits && Contains(other.Address.Masked(other.Bits));

    public override string ToString() => $"{Address}/{Bits.ToString(CultureInfo.InvariantCulture)}";
}
