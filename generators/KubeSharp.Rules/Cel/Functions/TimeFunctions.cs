using KubeSharp.Rules.Cel.Evaluation;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Times and durations.</summary>
internal static class TimeFunctions
{
    public static void AddTo(CelFunctionTable table)
    {
        table.Add("timestamp(timestamp): timestamp", static a => a[0]);
        table.Add("timestamp(int): timestamp", static a => InRange(new(a[0].Integer, 0)));
        table.Add("timestamp(string): timestamp", static a =>
            CelTime.Instant(a[0].Text) is { } instant ? InRange(instant) : CelValue.Error("the text is no time of RFC 3339"));
        table.Add("duration(duration): duration", static a => a[0]);
        table.Add("duration(int): duration", static a => CelValue.OfDuration(a[0].Integer));
        table.Add("duration(string): duration", static a =>
            CelTime.Duration(a[0].Text) is { } duration ? CelValue.OfDuration(duration) : CelValue.Error("the text is no duration"));
        AddAccessor(table, "getFullYear", static time => time.Year);
        AddAccessor(table, "getMonth", static time => time.Month - 1);
        AddAccessor(table, "getDayOfYear", static time => time.DayOfYear - 1);
        AddAccessor(table, "getDayOfMonth", static time => time.Day - 1);
        AddAccessor(table, "getDate", static time => time.Day);
        AddAccessor(table, "getDayOfWeek", static time => (int)time.DayOfWeek);
        AddAccessor(table, "getHours", static time => time.Hour);
        AddAccessor(table, "getMinutes", static time => time.Minute);
        AddAccessor(table, "getSeconds", static time => time.Second);
        AddAccessor(table, "getMilliseconds", static time => time.Millisecond);
        table.Add("duration.getHours(): int", static a => CelValue.Of(a[0].Nanoseconds / 3_600_000_000_000));
        table.Add("duration.getMinutes(): int", static a => CelValue.Of(a[0].Nanoseconds / 60_000_000_000));
        table.Add("duration.getSeconds(): int", static a => CelValue.Of(a[0].Nanoseconds / CelInstant.NanosecondsPerSecond));
        table.Add("duration.getMilliseconds(): int", static a => CelValue.Of(a[0].Nanoseconds / 1_000_000));
    }

    private static CelValue InRange(CelInstant instant) =>
        instant.IsInRange ? CelValue.Of(instant) : CelValue.Error("range error: the time is beyond the year 9999");

    private static void AddAccessor(CelFunctionTable table, string name, Func<DateTime, int> part)
    {
        table.Add($"timestamp.{name}(): int", a => CelValue.Of((long)part(a[0].Instant.ToDateTime())));

        // What a zone with a name means depends on data that the compiler does not have.
        table.Add($"timestamp.{name}(string): int", a => CelTime.OffsetOf(a[1].Text) is { } minutes
            && a[0].Instant.Plus(minutes * 60 * CelInstant.NanosecondsPerSecond) is { IsInRange: true } local
                ? CelValue.Of((long)part(local.ToDateTime()))
                : CelValue.Unknown);
    }
}
