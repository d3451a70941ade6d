using System.Text.RegularExpressions;

namespace KubeSharp.Cli.Projects;

/// <summary>Tells whether the patterns of an item (<c>crds/**/*.yaml;more.yaml</c>) cover a file of the project.</summary>
internal static class ItemPattern
{
    /// <param name="patterns">The patterns, separated by semicolons, relative to the project.</param>
    /// <param name="path">The file, relative to the project, with <c>/</c>.</param>
    public static bool Covers(string? patterns, string path) =>
        patterns is not null && patterns.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Any(pattern => ExpressionOf(pattern).IsMatch(path));

    private static Regex ExpressionOf(string pattern)
    {
        var text = pattern.Replace('\\', '/');
        foreach (var here in (string[])["$(MSBuildProjectDirectory)/", "$(ProjectDir)", "./"])
        {
            text = text.StartsWith(here, StringComparison.OrdinalIgnoreCase) ? text[here.Length..] : text;
        }

        // What stays of other properties is escaped, and so matches nothing.
        var expression = Regex.Escape(text)
            .Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal)
            .Replace(@"\*", "[^/]*", StringComparison.Ordinal)
            .Replace(@"\?", "[^/]", StringComparison.Ordinal);
        return new Regex($"^{expression}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
