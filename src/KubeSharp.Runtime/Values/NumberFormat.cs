using System.Globalization;

namespace KubeSharp;

/// <summary>
/// Writes floating-point numbers: the shortest digits that read back as the same number, never with an exponent that YAML 1.1 misreads.
/// </summary>
internal static class NumberFormat
{
    /// <summary>The digits as JSON takes them.</summary>
    /// <exception cref="ArgumentException">The number is infinite or none: JSON has no such numbers.</exception>
    public static string ToText(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException(
                $"{value.ToString(CultureInfo.InvariantCulture)} cannot stand in a manifest: JSON has no such number.", nameof(value));
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) ? ExpandExponent(text) : text;
    }

    private static string ExpandExponent(string text)
    {
        var split = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = text[..split];
        var exponent = int.Parse(text.AsSpan(split + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var sign = mantissa.StartsWith('-') ? "-" : "";
        var digits = mantissa.TrimStart('-').Replace(".", "", StringComparison.Ordinal);
        var point = mantissa.TrimStart('-').IndexOf('.', StringComparison.Ordinal) is var dot && dot < 0 ? digits.Length : dot;
        point += exponent;
        return point <= 0 ? $"{sign}0.{new string('0', -point)}{digits}"
            : point >= digits.Length ? sign + digits + new string('0', point - digits.Length)
            : $"{sign}{digits[..point]}.{digits[point..]}";
    }
}
