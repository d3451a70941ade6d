using System.Globalization;

namespace KubeSharp;

/// <summary>A JSON number without the freedom of its spelling: significant digits and a power of ten.</summary>
/// <param name="IsNegative">Whether it is below 0.</param>
/// <param name="Digits">The digits from the first to the last that is not 0; empty for 0.</param>
/// <param name="Exponent">The power of ten of the last digit; 0 for 0.</param>
internal readonly record struct JsonNumber(bool IsNegative, string Digits, long Exponent)
{
    private const int DigitsOfInt64 = 19;

    /// <summary>Reads digits that are valid JSON; one with an exponent beyond 64 bits equals only its own spelling.</summary>
    public static JsonNumber Read(string text)
    {
        var isNegative = text.StartsWith('-');
        var mantissa = text.AsSpan(isNegative ? 1 : 0);
        var exponent = 0L;
        var split = mantissa.IndexOfAny('e', 'E');
        if (split >= 0)
        {
            if (!long.TryParse(mantissa[(split + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || exponent is < long.MinValue / 2 or > long.MaxValue / 2)
            {
                return new(isNegative, text, 0);
            }

            mantissa = mantissa[..split];
        }

        var point = mantissa.IndexOf('.');
        var digits = point < 0 ? mantissa.ToString() : string.Concat(mantissa[..point], mantissa[(point + 1)..]);
        exponent -= point < 0 ? 0 : mantissa.Length - point - 1;
        var significant = digits.TrimEnd('0');
        return significant.Length == 0 ? new(false, "", 0)
            : new(isNegative, significant.TrimStart('0'), exponent + digits.Length - significant.Length);
    }

    public bool TryGetInt64(out long number)
    {
        number = 0;
        if (Digits.Length == 0)
        {
            return true;
        }

        return Exponent is >= 0 and < DigitsOfInt64
            && long.TryParse(
                (IsNegative ? "-" : "") + Digits + new string('0', (int)Exponent),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out number);
    }
}
