using System.Globalization;
using System.Text;

namespace KubeSharp.Schema.Reports;

/// <summary>Writes a report for people. No line is empty, and none holds a character that could end it.</summary>
internal static class ReportText
{
    /// <summary>The name of the generated file that holds the text as comments, without ending.</summary>
    public const string HintName = "KubeSharp.SchemaReport";

    /// <summary>The lines of the text.</summary>
    public static IReadOnlyList<string> Lines(UnificationReport report)
    {
        var lines = new List<string>();
        foreach (var kind in report.Kinds)
        {
            var matched = Count(kind.Matched.Sum(entry => entry.Objects), "object");
            lines.Add(FormattableString.Invariant($"{kind.ApiVersion} {kind.Kind}: {matched} of Kubernetes' types, {kind.Own} of its own"));
            foreach (var entry in kind.Matched)
            {
                lines.Add($"  {entry.Path} -> {UnificationReport.TypeNameOf(entry.Type)}");
                var restriction = RestrictionText.Read(entry.Difference);
                AddFields(lines, "lacks", restriction.Lacking);
                AddFields(lines, "does not require", restriction.Optional);
                AddFields(lines, "has besides", restriction.Additional);
            }

            foreach (var entry in kind.Near)
            {
                lines.Add($"  {entry.Path} is no {UnificationReport.TypeNameOf(entry.Type)}: {entry.Difference}");
            }
        }

        lines.Add(Summary(report));
        return [.. lines.Select(OneLine)];
    }

    /// <summary>The text, with a line feed after each line.</summary>
    public static string Of(UnificationReport report) => string.Concat(Lines(report).Select(line => line + "\n"));

    /// <summary>C# of comments alone: the text, with a mark before each line, which the build takes off again.</summary>
    public static string AsComments(UnificationReport report) =>
        string.Concat(Lines(report).Select(line => "// " + line + "\n"));

    /// <summary>The totals.</summary>
    public static string Summary(UnificationReport report)
    {
        var all = report.Matched + report.Own;
        return $"{Count(all, "object")} in {Count(report.Kinds.Count, "kind")}: "
            + FormattableString.Invariant($"{report.Matched} of Kubernetes' types ({Share(report.Matched, all)}) ")
            + $"at {Count(report.Places, "place")}, "
            + FormattableString.Invariant($"{report.Own} of {Count(report.OwnTypes, "type")} of their own ({Share(report.Own, all)}), ")
            + FormattableString.Invariant($"{report.Near} of these near to one of Kubernetes ({Share(report.Near, all)})");
    }

    private static string Count(long number, string noun) =>
        FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string Share(long part, long all) =>
        (all == 0 ? 0 : 100.0 * part / all).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    private static void AddFields(List<string> lines, string verb, List<string> fields)
    {
        if (fields.Count > 0)
        {
            lines.Add($"      {verb}: {string.Join(", ", fields)}");
        }
    }

    private static string OneLine(string line)
    {
        if (!line.Any(SchemaText.IsUnprintable))
        {
            return line;
        }

        var text = new StringBuilder();
        foreach (var c in line)
        {
            _ = SchemaText.IsUnprintable(c)
                ? text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture))
                : text.Append(c);
        }

        return text.ToString();
    }
}
