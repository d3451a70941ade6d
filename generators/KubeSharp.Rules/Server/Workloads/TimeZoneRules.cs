using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>The time zone of a CronJob (pkg/apis/batch/validation, validateTimeZone).</summary>
internal static class TimeZoneRules
{
    private const int LongestPart = 14;

    public static void Check(RuleRun run, RuleNode timeZone)
    {
        if (timeZone.Text is { } text && Problem(text) is { } problem)
        {
            run.Report(RuleCatalogue.Schedule, timeZone, $"the time zone {RuleRun.Quote(text)} is not valid: {problem}");
        }
    }

    private static string? Problem(string text)
    {
        if (text.Length == 0)
        {
            return "leave it out, or name one of the IANA database, such as 'Europe/Berlin'";
        }

        if (string.Equals(text, "Local", StringComparison.OrdinalIgnoreCase))
        {
            return "name one of the IANA database, such as 'Europe/Berlin', or 'UTC'";
        }

        if (!text.Split('/').All(IsPart))
        {
            return "use letters, digits, '.', '-', '_' and '+', with '/' between an area and a place";
        }

        if (TimeZoneNames.Known.Contains(text))
        {
            return null;
        }

        var near = TimeZoneNames.Known.FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase))
            ?? TimeZoneNames.Known.FirstOrDefault(name => TextDistance.IsWithinTwo(text, name));
        if (near is not null)
        {
            return $"did you mean '{near}'?";
        }

        // A place that is not listed may be a new one.
        var slash = text.IndexOf('/');
        return slash > 0 && (TimeZoneNames.IsArea(text.Substring(0, slash)) || text.Substring(0, slash) is "posix" or "right") ? null
            : "name one of the IANA database, such as 'Europe/Berlin', or 'UTC'";
    }

    private static bool IsPart(string part) =>
        part.Length is > 0 and <= LongestPart && part is not ("." or "..") && part[0] != '-'
        && part.All(static character =>
            character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_' or '+');
}
