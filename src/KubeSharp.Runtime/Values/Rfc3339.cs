using System.Globalization;

namespace KubeSharp;

/// <summary>
/// The times that the API server's decoder takes: Go's <c>time.Parse</c> with the layouts of <c>metav1.Time</c> (any fraction of a second,
/// or none) and <c>metav1.MicroTime</c> (exactly six digits). Both want date, time and zone; a bare date is refused.
/// </summary>
internal static class Rfc3339
{
    private const int MicrosecondDigits = 6;

    public static bool IsTime(string text) => TryRead(text, null, out _);

    public static bool IsMicroTime(string text) => TryRead(text, MicrosecondDigits, out _);

    public static string CheckTime(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsTime(text)
            ? text
            : throw new FormatException($"'{text}' is no RFC 3339 time; write date, time and zone, such as 2026-01-31T10:00:00Z.");
    }

    public static string CheckMicroTime(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsMicroTime(text) ? text : throw new FormatException(
            $"'{text}' is no RFC 3339 time with six digits of a second's fraction, such as 2026-01-31T10:00:00.000000Z.");
    }

    /// <summary>The point in time; what is below 100 ns is cut off.</summary>
    /// <exception cref="FormatException">
    /// The text is no time, or one that .NET cannot hold: year 0, or an offset beyond 14 hours.
    /// </exception>
    public static DateTimeOffset Parse(string text)
    {
        if (!TryRead(text, null, out var parts))
        {
            throw new FormatException($"'{text}' is no RFC 3339 time.");
        }

        try
        {
            return new DateTimeOffset(parts.Year, parts.Month, parts.Day, parts.Hour, parts.Minute, parts.Second, parts.Offset)
                .AddTicks(parts.Ticks);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new FormatException($"'{text}' is beyond the times that .NET can hold.", e);
        }
    }

    private static bool TryRead(ReadOnlySpan<char> text, int? fractionDigits, out Parts parts)
    {
        parts = default;
        if (!TryTake(ref text, 4, out var year) || !TryTake(ref text, '-') || !TryTake(ref text, 2, out var month)
            || !TryTake(ref text, '-') || !TryTake(ref text, 2, out var day) || !TryTake(ref text, 'T')
            || !TryTakeHour(ref text, out var hour) || !TryTake(ref text, ':') || !TryTake(ref text, 2, out var minute)
            || !TryTake(ref text, ':') || !TryTake(ref text, 2, out var second)
            || !TryTakeFraction(ref text, fractionDigits, out var ticks) || !TryTakeZone(ref text, out var offset) || !text.IsEmpty)
        {
            return false;
        }

        // Year 0 is a leap year in Go; .NET has none.
        var isDate = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year == 0 ? 4 : year, month);
        parts = new(year, month, day, hour, minute, second, ticks, offset);
        return isDate && hour < 24 && minute < 60 && second < 60;
    }

    /// <summary>Go takes an hour of one digit here, though RFC 3339 has none.</summary>
    private static bool TryTakeHour(ref ReadOnlySpan<char> text, out int hour) =>
        TryTake(ref text, 2, out hour) || TryTake(ref text, 1, out hour);

    private static bool TryTakeFraction(ref ReadOnlySpan<char> text, int? digits, out long ticks)
    {
        const int TickDigits = 7;
        ticks = 0;
        if (text.Length < 2 || text[0] is not ('.' or ',') || !char.IsAsciiDigit(text[1]))
        {
            return digits is null;
        }

        var rest = text[1..];
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        var fraction = end < 0 ? rest : rest[..end];
        text = rest[fraction.Length..];
        for (var i = 0; i < TickDigits; i++)
        {
            ticks = (ticks * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);
        }

        return digits is null || digits == fraction.Length;
    }

    private static bool TryTakeZone(ref ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = default;
        if (TryTake(ref text, 'Z'))
        {
            return true;
        }

        var isWest = !text.IsEmpty && text[0] == '-';
        if ((!isWest && !TryTake(ref text, '+')) || (isWest && !TryTake(ref text, '-'))
            || !TryTake(ref text, 2, out var hours) || !TryTake(ref text, ':') || !TryTake(ref text, 2, out var minutes))
        {
            return false;
        }

        offset = new TimeSpan(isWest ? -hours : hours, isWest ? -minutes : minutes, 0);

        // The bounds of Go's time.Parse.
        return hours <= 24 && minutes <= 60;
    }

    private static bool TryTake(ref ReadOnlySpan<char> text, char expected)
    {
        if (text.IsEmpty || text[0] != expected)
        {
            return false;
        }

        text = text[1..];
        return true;
    }

    private static bool TryTake(ref ReadOnlySpan<char> text, int digits, out int number)
    {
        number = 0;
        if (text.Length < digits || text[..digits].IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        number = int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        text = text[digits..];
        return true;
    }

    private readonly record struct Parts(int Year, int Month, int Day, int Hour, int Minute, int Second, long Ticks, TimeSpan Offset);
}
