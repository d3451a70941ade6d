using System.Globalization;

namespace KubeSharp.Writing;

/// <summary>Writes numbers that are kept as text, in the digits of JSON.</summary>
internal static class NumberText
{
    // Fewer characters without exponent cannot leave the range of a double.
    private const int SafeLength = 300;

    /// <summary>Writes the digits as they are.</summary>
    /// <exception cref="UnwritableValueException">The number is too large for a double: Go's decoder refuses it.</exception>
    public static void WriteJson(Utf8Output output, string digits)
    {
        CheckRange(digits, ExponentOf(digits));
        output.Text(digits);
    }

    /// <summary>
    /// Writes the digits as they are; an exponent in the one form that all readers take for a number: YAML 1.1 wants a point before and a
    /// sign after the <c>e</c> (https://yaml.org/type/float.html).
    /// </summary>
    /// <exception cref="UnwritableValueException">The number is too large for a double: YAML readers would take it for a text.</exception>
    public static void WriteYaml(Utf8Output output, string digits)
    {
        var exponent = ExponentOf(digits);
        CheckRange(digits, exponent);
        if (exponent < 0)
        {
            output.Text(digits);
            return;
        }

        output.Text(digits.AsSpan(0, exponent));
        if (!digits.AsSpan(0, exponent).Contains('.'))
        {
            output.Bytes(".0"u8);
        }

        output.Byte((byte)'e');
        if (digits[exponent + 1] is not ('+' or '-'))
        {
            output.Byte((byte)'+');
        }

        output.Text(digits.AsSpan(exponent + 1));
    }

    private static int ExponentOf(string digits) => digits.AsSpan().IndexOfAny('e', 'E');

    private static void CheckRange(string digits, int exponent)
    {
        if ((exponent >= 0 || digits.Length > SafeLength)
            && !double.IsFinite(double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture)))
        {
            throw new UnwritableValueException();
        }
    }
}
