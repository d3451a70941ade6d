using System.Globalization;
using System.Numerics;

namespace KubeSharp;

/// <summary>
/// The parts of a written quantity: sign, digits, suffix (<c>resource.ParseQuantity</c>). Stricter than Kubernetes in one point: a number
/// needs a digit, where Kubernetes takes a lone suffix or sign for 0.
/// </summary>
internal readonly ref struct QuantityText
{
    // Far beyond any real amount; bounds the work that a hostile manifest can ask for.
    private const int LongestText = 256;
    private const int LargestExponent = 1000;

    private QuantityText(ReadOnlySpan<char> number, ReadOnlySpan<char> fraction, QuantityFormat format, int exponent, bool isNegative)
    {
        Number = number;
        Fraction = fraction;
        Format = format;
        Exponent = exponent;
        IsNegative = isNegative;
    }

    private ReadOnlySpan<char> Number { get; }

    private ReadOnlySpan<char> Fraction { get; }

    private QuantityFormat Format { get; }

    private int Exponent { get; }

    private bool IsNegative { get; }

    /// <summary>Takes a text apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">Its parts.</param>
    /// <returns>What is wrong, as the end of a sentence; null when nothing is.</returns>
    public static string? Read(ReadOnlySpan<char> text, out QuantityText parts)
    {
        parts = default;
        if (text.IsEmpty)
        {
            return "it is empty";
        }

        if (text.Length > LongestText)
        {
            return string.Create(CultureInfo.InvariantCulture, $"it is longer than {LongestText} characters");
        }

        var isNegative = text[0] == '-';
        var place = isNegative || text[0] == '+' ? 1 : 0;
        var number = DigitsAt(text, place);
        place += number.Length;
        ReadOnlySpan<char> fraction = default;
        if (place < text.Length && text[place] == '.')
        {
            fraction = DigitsAt(text, place + 1);
            place += 1 + fraction.Length;
        }

        if (number.IsEmpty && fraction.IsEmpty)
        {
            return "it does not begin with a number";
        }

        var suffix = text[place..];
        var problem = ReadSuffix(suffix, out var format, out var exponent);
        if (problem is null)
        {
            parts = new(number, fraction, format, exponent, isNegative);
        }

        return problem;
    }

    public QuantityAmount ToAmount()
    {
        var unscaled = BigInteger.Parse(string.Concat("0", Number, Fraction), NumberStyles.None, CultureInfo.InvariantCulture);
        var tens = QuantityAmount.NanoDigits - Fraction.Length;
        if (Format == QuantityFormat.BinarySI)
        {
            unscaled <<= Exponent;
        }
        else
        {
            tens += Exponent;
        }

        var nanos = tens >= 0 ? unscaled * BigInteger.Pow(10, tens) : QuantityAmount.DivideRoundingUp(unscaled, BigInteger.Pow(10, -tens));
        var format = Format;
        if (format == QuantityFormat.BinarySI)
        {
            // Kubernetes caps binary amounts at the largest 64-bit integer, and counts one below 1 as decimal from then on.
            nanos = BigInteger.Min(nanos, QuantityAmount.LargestBinary);
            format = nanos < QuantityAmount.NanosPerUnit && !nanos.IsZero ? QuantityFormat.DecimalSI : format;
        }

        return new(IsNegative ? -nanos : nanos, format);
    }

    private static ReadOnlySpan<char> DigitsAt(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? rest : rest[..end];
    }

    private static string? ReadSuffix(ReadOnlySpan<char> suffix, out QuantityFormat format, out int exponent)
    {
        format = QuantityFormat.DecimalSI;
        (var known, exponent) = suffix switch
        {
            "" => (true, 0),
            "n" => (true, -9),
            "u" => (true, -6),
            "m" => (true, -3),
            "k" => (true, 3),
            "M" => (true, 6),
            "G" => (true, 9),
            "T" => (true, 12),
            "P" => (true, 15),
            "E" => (true, 18),
            _ => (false, 0),
        };
        if (known)
        {
            return null;
        }

        if (suffix.Length == 2 && suffix[1] == 'i' && "KMGTPE".IndexOf(suffix[0], StringComparison.Ordinal) is var power && power >= 0)
        {
            format = QuantityFormat.BinarySI;
            exponent = 10 * (power + 1);
            return null;
        }

        if (suffix[0] is not ('e' or 'E'))
        {
            return QuantityAdvice.OnSuffix(suffix);
        }

        format = QuantityFormat.DecimalExponent;
        var digits = suffix.Length > 1 && suffix[1] is '+' or '-' ? suffix[2..] : suffix[1..];
        if (digits.IsEmpty || digits.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return suffix.Length == 1 ? "the exponent after 'e' is missing" : QuantityAdvice.OnSuffix(suffix);
        }

        if (!int.TryParse(suffix[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            || exponent is < -LargestExponent or > LargestExponent)
        {
            return string.Create(CultureInfo.InvariantCulture, $"the exponent is beyond {LargestExponent}");
        }

        return null;
    }
}
