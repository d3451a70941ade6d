namespace KubeSharp.App;

/// <summary>Prints diagnostics, each once and on one line, as MSBuild reads them.</summary>
internal static class DiagnosticPrinter
{
    public static void Print(IEnumerable<Diagnostic> diagnostics, TextWriter target)
    {
        foreach (var line in diagnostics.Select(diagnostic => OneLine(diagnostic.ToString())).Distinct(StringComparer.Ordinal))
        {
            target.WriteLine(line);
        }
    }

    /// <summary>MSBuild takes a line as a message, and a message of an exception may have any characters.</summary>
    private static string OneLine(string text) =>
        string.Concat(text.ReplaceLineEndings(" ").Select(character => char.IsControl(character) ? ' ' : character));
}
