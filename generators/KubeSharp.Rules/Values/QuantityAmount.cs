using System.Globalization;
using System.Numerics;

namespace KubeSharp.Rules.Values;

/// <summary>
/// An amount in billionths, the smallest part that Kubernetes keeps (<c>resource.Nano</c>), with the notation it was written in.
/// </summary>
/// <param name="Nanos">The amount in billionths.</param>
/// <param name="Format">The notation.</param>
internal readonly record struct QuantityAmount(BigInteger Nanos, QuantityFormat Format)
{
    public const int NanoDigits = 9;

    private const int LargestDecimalExponent = 18;

    public static readonly BigInteger NanosPerUnit = BigInteger.Pow(10, NanoDigits);

    /// <summary>The largest amount that Kubernetes reads in binary notation: it cuts a larger one down to this.</summary>
    public static readonly BigInteger LargestBinary = long.MaxValue * NanosPerUnit;

    private static readonly BigInteger s_kibi = 1024;
    private static readonly string[] s_binarySuffixes = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

    // From 10^-9 to 10^18, by thousands.
    private static readonly string[] s_decimalSuffixes = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];

    public static QuantityAmount Add(QuantityAmount left, QuantityAmount right) =>
        new(left.Nanos + right.Nanos, left.Nanos.IsZero ? right.Format : left.Format);

    /// <summary>Divides and rounds away from zero: whoever asks for a little gets a little, not nothing.</summary>
    public static BigInteger DivideRoundingUp(BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var rest);
        return quotient + rest.Sign;
    }

    /// <summary>
    /// The form that Kubernetes stores: no fraction, the largest suffix that leaves a whole number. A binary amount below 1024 or with a
    /// fraction, or a sum too large for the notation, takes the decimal one; a decimal one beyond <c>E</c> an exponent
    /// (<c>Quantity.CanonicalizeBytes</c>).
    /// </summary>
    public string ToCanonicalText()
    {
        if (Nanos.IsZero)
        {
            return "0";
        }

        var amount = BigInteger.Abs(Nanos);
        var isBinary = Format == QuantityFormat.BinarySI && amount >= s_kibi * NanosPerUnit && amount <= LargestBinary;
        return isBinary && (Nanos % NanosPerUnit).IsZero
            ? ToBinaryText(Nanos / NanosPerUnit)
            : ToDecimalText();
    }

    private static string ToBinaryText(BigInteger amount)
    {
        var power = 0;
        while (power + 1 < s_binarySuffixes.Length && (amount % s_kibi).IsZero)
        {
            amount /= s_kibi;
            power++;
        }

        return amount.ToString(CultureInfo.InvariantCulture) + s_binarySuffixes[power];
    }

    private string ToDecimalText()
    {
        var mantissa = Nanos;
        var exponent = -NanoDigits;
        while (BigInteger.DivRem(mantissa, 10, out var rest) is var shorter && rest.IsZero)
        {
            mantissa = shorter;
            exponent++;
        }

        while (exponent % 3 != 0)
        {
            mantissa *= 10;
            exponent--;
        }

        var digits = mantissa.ToString(CultureInfo.InvariantCulture);
        return Format != QuantityFormat.DecimalExponent && exponent <= LargestDecimalExponent
            ? digits + s_decimalSuffixes[(exponent + NanoDigits) / 3]
            : exponent == 0 ? digits
            : digits + "e" + exponent.ToString(CultureInfo.InvariantCulture);
    }
}
