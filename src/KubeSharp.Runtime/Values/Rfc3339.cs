using System.Globalization;
using System.Text.RegularExpressions;

namespace KubeSharp;

/// <summary>The times that the API server's decoder takes (Go's <c>time.RFC3339</c>): date and time with zone, a bare date is refused.</summary>
internal static partial class Rfc3339
{
    public static bool IsValid(string text) =>
        Pattern().IsMatch(text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    public static string Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsValid(text)
            ? text
            : throw new FormatException($"'{text}' is no RFC 3339 time; write date, time and zone, such as 2026-01-31T10:00:00Z.");
    }

    public static DateTimeOffset Parse(string text) => DateTimeOffset.Parse(Check(text), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}([.,]\d{1,9})?(Z|[+-]\d{2}:\d{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
