using System.Globalization;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>Schedules as the API server reads them (github.com/robfig/cron/v3, ParseStandard).</summary>
internal static class CronSchedule
{
    private static readonly CronField[] s_fields =
    [
        new("the minute", 0, 59, []),
        new("the hour", 0, 23, []),
        new("the day of the month", 1, 31, []),
        new("the month", 1, 12, ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]),
        new("the day of the week", 0, 6, ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
    ];

    /// <summary>Says what is wrong with a schedule, or null.</summary>
    public static string? Problem(string text)
    {
        if (text[0] == '@')
        {
            return MacroProblem(text);
        }

        // Like Go's strings.Fields, any white space is a separator.
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != s_fields.Length)
        {
            var count = parts.Length.ToString(CultureInfo.InvariantCulture);
            return $"it has {count} fields; write five: minute, hour, day of the month, month, day of the week";
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (FieldProblem(parts[i], s_fields[i]) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? MacroProblem(string text)
    {
        const string Every = "@every ";
        if (text.StartsWith(Every, StringComparison.Ordinal))
        {
            return GoDuration.IsValid(text.Substring(Every.Length)) ? null : "write a duration after '@every', such as '@every 1h30m'";
        }

        return text is "@yearly" or "@annually" or "@monthly" or "@weekly" or "@daily" or "@midnight" or "@hourly"
            ? null
            : "there is no such macro: use '@hourly', '@daily', '@weekly', '@monthly', '@yearly' or '@every 1h'";
    }

    private static string? FieldProblem(string text, CronField field)
    {
        foreach (var range in text.Split([','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (RangeProblem(range, field) is { } problem)
            {
                return $"{field.Name} cannot be '{range}': {problem}";
            }
        }

        return null;
    }

    private static string? RangeProblem(string text, CronField field)
    {
        var steps = text.Split('/');
        var ends = steps[0].Split('-');
        var first = field.Least;
        var last = field.Most;
        if (ends[0] is not ("*" or "?"))
        {
            if (ends.Length > 2)
            {
                return "a range has one '-'";
            }

            if (!field.TryRead(ends[0], out first) || !field.TryRead(ends[ends.Length - 1], out last))
            {
                return "it is neither a number nor a name";
            }
        }

        if (steps.Length > 2)
        {
            return "a step has one '/'";
        }

        if (steps.Length == 2)
        {
            if (!CronField.TryReadNumber(steps[1], out var step) || step == 0)
            {
                return "the step after '/' is a number from 1 on";
            }

            last = ends.Length == 1 ? field.Most : last;
        }

        return first < field.Least || last > field.Most
            ? string.Format(CultureInfo.InvariantCulture, "use numbers from {0} to {1}", field.Least, field.Most)
            : first > last ? "the range ends before it begins"
            : null;
    }
}
