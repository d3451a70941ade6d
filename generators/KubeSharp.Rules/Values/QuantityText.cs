using System.Globalization;
using System.Numerics;

namespace KubeSharp.Rules.Values;

/// <summary>
/// The parts of a written quantity: sign, digits, suffix (<c>resource.ParseQuantity</c>). Stricter than Kubernetes in one point: a number
/// needs a digit, where Kubernetes takes a lone suffix or sign for 0.
/// </summary>
internal readonly struct QuantityText
{
    // Far beyond any real amount; bounds the work that a hostile manifest can ask for.
    private const int LongestText = 256;
    private const int LargestExponent = 1000;

    private readonly string _text;
    private readonly int _numberStart;
    private readonly int _numberLength;
    private readonly int _fractionLength;
    private readonly QuantityFormat _format;
    private readonly int _exponent;

    private QuantityText(string text, int numberStart, int numberLength, int fractionLength, QuantityFormat format, int exponent)
    {
        _text = text;
        _numberStart = numberStart;
        _numberLength = numberLength;
        _fractionLength = fractionLength;
        _format = format;
        _exponent = exponent;
    }

    /// <summary>The amount of a text; null when the text is no quantity.</summary>
    public static QuantityAmount? AmountOf(string text) => Read(text, out var parts) is null ? parts.ToAmount() : null;

    /// <summary>Takes a text apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">Its parts.</param>
    /// <returns>What is wrong, as the end of a sentence; null when nothing is.</returns>
    public static string? Read(string text, out QuantityText parts)
    {
        parts = default;
        if (text.Length == 0)
        {
            return "it is empty";
        }

        if (text.Length > LongestText)
        {
            return string.Format(CultureInfo.InvariantCulture, "it is longer than {0} characters", LongestText);
        }

        var start = text[0] is '-' or '+' ? 1 : 0;
        var number = DigitsAt(text, start);
        var place = start + number;
        var fraction = 0;
        if (place < text.Length && text[place] == '.')
        {
            fraction = DigitsAt(text, place + 1);
            place += 1 + fraction;
        }

        if (number == 0 && fraction == 0)
        {
            return "it does not begin with a number";
        }

        var problem = ReadSuffix(place == text.Length ? "" : text.Substring(place), out var format, out var exponent);
        if (problem is null)
        {
            parts = new(text, start, number, fraction, format, exponent);
        }

        return problem;
    }

    public QuantityAmount ToAmount()
    {
        var digits = "0" + _text.Substring(_numberStart, _numberLength)
            + (_fractionLength == 0 ? "" : _text.Substring(_numberStart + _numberLength + 1, _fractionLength));
        var unscaled = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var tens = QuantityAmount.NanoDigits - _fractionLength;
        if (_format == QuantityFormat.BinarySI)
        {
            unscaled <<= _exponent;
        }
        else
        {
            tens += _exponent;
        }

        var nanos = tens >= 0 ? unscaled * BigInteger.Pow(10, tens) : QuantityAmount.DivideRoundingUp(unscaled, BigInteger.Pow(10, -tens));
        var format = _format;
        if (format == QuantityFormat.BinarySI)
        {
            // Kubernetes caps binary amounts at the largest 64-bit integer, and counts one below 1 as decimal from then on.
            nanos = BigInteger.Min(nanos, QuantityAmount.LargestBinary);
            format = nanos < QuantityAmount.NanosPerUnit && !nanos.IsZero ? QuantityFormat.DecimalSI : format;
        }

        return new(_text[0] == '-' ? -nanos : nanos, format);
    }

    private static int DigitsAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - start;
    }

    private static string? ReadSuffix(string suffix, out QuantityFormat format, out int exponent)
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

        if (suffix.Length == 2 && suffix[1] == 'i' && "KMGTPE".IndexOf(suffix[0]) is var power && power >= 0)
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
        var digits = suffix.Length > 1 && suffix[1] is '+' or '-' ? 2 : 1;
        if (digits == suffix.Length || digits + DigitsAt(suffix, digits) < suffix.Length)
        {
            return suffix.Length == 1 ? "the exponent after 'e' is missing" : QuantityAdvice.OnSuffix(suffix);
        }

        if (!int.TryParse(suffix.Substring(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            || exponent is < -LargestExponent or > LargestExponent)
        {
            return string.Format(CultureInfo.InvariantCulture, "the exponent is beyond {0}", LargestExponent);
        }

        return null;
    }
}
