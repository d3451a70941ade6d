namespace KubeSharp.Rules.Cel.Evaluation;

/// <summary>A time.</summary>
/// <param name="Seconds">The seconds since 1970.</param>
/// <param name="Nanoseconds">The rest, from 0 to 999,999,999.</param>
internal sealed record CelInstant(long Seconds, int Nanoseconds)
{
    public const long NanosecondsPerSecond = 1_000_000_000;

    private const long Earliest = -62_135_596_800;
    private const long Latest = 253_402_300_799;

    /// <summary>Whether it lies in the years 1 to 9999, as the specification demands.</summary>
    public bool IsInRange => Seconds is >= Earliest and <= Latest;

    public int CompareTo(CelInstant other) =>
        Seconds != other.Seconds ? Seconds.CompareTo(other.Seconds) : Nanoseconds.CompareTo(other.Nanoseconds);

    /// <summary>The time some nanoseconds later.</summary>
    public CelInstant Plus(long nanoseconds)
    {
        var rest = Nanoseconds + (nanoseconds % NanosecondsPerSecond);
        var seconds = Seconds + (nanoseconds / NanosecondsPerSecond);
        return rest < 0 ? new(seconds - 1, (int)(rest + NanosecondsPerSecond))
            : rest >= NanosecondsPerSecond ? new(seconds + 1, (int)(rest - NanosecondsPerSecond))
            : new(seconds, (int)rest);
    }

    /// <summary>The nanoseconds since another; null beyond what a duration holds.</summary>
    public long? Minus(CelInstant other)
    {
        var seconds = Seconds - other.Seconds;
        return Math.Abs(seconds) > (long.MaxValue / NanosecondsPerSecond) - 1
            ? null
            : (seconds * NanosecondsPerSecond) + Nanoseconds - other.Nanoseconds;
    }

    /// <summary>The time of the calendar in UTC, without what is smaller than 100 nanoseconds.</summary>
    public DateTime ToDateTime() =>
        new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks((Seconds * TimeSpan.TicksPerSecond) + (Nanoseconds / 100));
}
