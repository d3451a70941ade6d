using System.Globalization;
using KubeSharp.Rules.Cel.Evaluation;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Reads durations of Go and times of RFC 3339.</summary>
internal static class CelTime
{
    /// <summary>A duration such as <c>1h30m</c> in nanoseconds; null when it is none.</summary>
    public static long? Duration(string text)
    {
        var place = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        var isNegative = place == 1 && text[0] == '-';
        if (text.Length - place == 1 && text[place] == '0')
        {
            return 0;
        }

        if (place == text.Length || text.Length > 100)
        {
            return null;
        }

        decimal total = 0;
        while (place < text.Length)
        {
            var start = place;
            while (place < text.Length && text[place] is (>= '0' and <= '9') or '.')
            {
                place++;
            }

            var number = text.Substring(start, place - start);
            start = place;
            while (place < text.Length && text[place] is not ((>= '0' and <= '9') or '.'))
            {
                place++;
            }

            if (number is "" or "." || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
                out var amount)
                || Unit(text.Substring(start, place - start)) is not { } unit
                || amount > (decimal)long.MaxValue / unit)
            {
                return null;
            }

            total += amount * unit;
        }

        total = decimal.Truncate(isNegative ? -total : total);
        return total is > long.MaxValue or < long.MinValue ? null : (long)total;
    }

    /// <summary>A time such as <c>2024-01-31T12:00:00Z</c>; null when it is none.</summary>
    public static CelInstant? Instant(string text)
    {
        // yyyy-mm-ddThh:mm:ss is the least, then a fraction, then Z or an offset.
        if (text.Length < 20 || text[4] != '-' || text[7] != '-' || text[10] is not ('T' or 't' or ' ') || text[13] != ':'
            || text[16] != ':')
        {
            return null;
        }

        var zone = 19;
        var nanoseconds = 0;
        if (text[zone] is '.' or ',')
        {
            zone++;
            var start = zone;
            while (zone < text.Length && text[zone] is >= '0' and <= '9')
            {
                zone++;
            }

            if (zone == start)
            {
                return null;
            }

            var digits = text.Substring(start, Math.Min(9, zone - start));
            nanoseconds = int.Parse(digits.PadRight(9, '0'), NumberStyles.None, CultureInfo.InvariantCulture);
        }

        if (OffsetOf(zone == text.Length ? "" : text.Substring(zone)) is not { } offset
            || !DateTime.TryParseExact(
                text.Substring(0, 10) + "T" + text.Substring(11, 8),
                "yyyy-MM-dd'T'HH:mm:ss",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var time))
        {
            return null;
        }

        var seconds = ((time.Ticks - new DateTime(1970, 1, 1).Ticks) / TimeSpan.TicksPerSecond) - (offset * 60L);
        return new(seconds, nanoseconds);
    }

    /// <summary>The minutes that a zone is ahead of UTC; null for zones with a name.</summary>
    public static int? OffsetOf(string zone)
    {
        if (zone is "Z" or "z" or "UTC" or "utc")
        {
            return 0;
        }

        var sign = zone.Length > 0 && zone[0] is '+' or '-' ? zone[0] == '-' ? -1 : 1 : 0;
        var digits = sign == 0 ? zone : zone.Substring(1);
        if (digits.Length != 5 || digits[2] != ':'
            || !int.TryParse(digits.Substring(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            || !int.TryParse(digits.Substring(3), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            || hours > 24
            || minutes > 59)
        {
            return null;
        }

        return (sign < 0 ? -1 : 1) * ((hours * 60) + minutes);
    }

    private static long? Unit(string unit) => unit switch
    {
        "ns" => 1,
        "us" or "µs" or "μs" => 1_000,
        "ms" => 1_000_000,
        "s" => 1_000_000_000,
        "m" => 60_000_000_000,
        "h" => 3_600_000_000_000,
        _ => null,
    };
}
