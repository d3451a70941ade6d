using System.Globalization;

namespace KubeSharp.Rules.Cel.Evaluation;

/// <summary>Values as <c>string()</c> writes them.</summary>
internal static class CelText
{
    /// <summary>The text of a value; null where it has none.</summary>
    public static string? Of(CelValue value) => value.Kind switch
    {
        CelKind.Null => "null",
        CelKind.Boolean => value.IsTrue ? "true" : "false",
        CelKind.Integer => value.Integer.ToString(CultureInfo.InvariantCulture),
        CelKind.Unsigned => value.Unsigned.ToString(CultureInfo.InvariantCulture),
        CelKind.Double => OfDouble(value.Double),
        CelKind.Text or CelKind.Error => value.Text,
        CelKind.Timestamp => OfTimestamp(value.Instant),
        CelKind.Duration => OfSeconds(value.Nanoseconds),
        CelKind.Type => value.Type.Name,
        _ => null,
    };

    /// <summary>A number as Go's <c>%g</c> writes it: the shortest digits that read back.</summary>
    private static string OfDouble(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var exponent = text.IndexOf('E');
        if (exponent < 0)
        {
            return text;
        }

        // Go writes two digits of an exponent at least, and none of its sign is left out.
        var power = int.Parse(text.Substring(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var sign = power < 0 ? "-" : "+";
        return text.Substring(0, exponent) + "e" + sign + Math.Abs(power).ToString("00", CultureInfo.InvariantCulture);
    }

    private static string OfTimestamp(CelInstant instant)
    {
        var seconds = new CelInstant(instant.Seconds, 0).ToDateTime().ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        return seconds + Fraction(instant.Nanoseconds) + "Z";
    }

    private static string OfSeconds(long nanoseconds)
    {
        var seconds = nanoseconds / CelInstant.NanosecondsPerSecond;
        var rest = (int)Math.Abs(nanoseconds % CelInstant.NanosecondsPerSecond);
        var sign = seconds == 0 && nanoseconds < 0 ? "-" : "";
        return sign + seconds.ToString(CultureInfo.InvariantCulture) + Fraction(rest) + "s";
    }

    private static string Fraction(int nanoseconds) =>
        nanoseconds == 0 ? "" : "." + nanoseconds.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
}
