using System.Globalization;
using System.Text;

namespace KubeSharp.Emission;

/// <summary>Compares a folder of manifests with what would be emitted, without touching it.</summary>
internal static class OutputCheck
{
    private const int ShownLength = 120;

    /// <summary>Finds the first difference; null when there is none.</summary>
    /// <remarks>
    /// Line endings are no difference: git may convert them when it checks files out (<c>core.autocrlf</c>), YAML and JSON readers take
    /// both, and
    /// a carriage return inside a value is never written raw.
    /// </remarks>
    /// <param name="output">The folder.</param>
    /// <param name="staging">Where the files have been generated.</param>
    /// <param name="files">The files.</param>
    /// <param name="scope">The folders of the environments that are emitted, each with <c>/</c>; null when all are.</param>
    public static Diagnostic? FirstDifference(
        OutputFolder output,
        StagingFolder staging,
        IReadOnlyList<string> files,
        IReadOnlyList<string>? scope)
    {
        var list = output.Compare(files, scope);
        Diagnostic? first = null;
        var count = 0;
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var path = output.PathOf(file);
            if (FileBytes.Same(path, staging.PathOf(file)))
            {
                continue;
            }

            if (!File.Exists(path))
            {
                count++;
                first ??= Error(path, 0, "the file is missing");
            }
            else if (FirstLine(path, staging.PathOf(file)) is { } difference)
            {
                count++;
                first ??= difference;
            }
        }

        foreach (var file in list.Stale)
        {
            count++;
            first ??= Error(output.PathOf(file), 0, "the file is stale: nothing makes it any more");
        }

        if (first is null && !SameText(output.ListPath, list.Bytes))
        {
            count++;
            first = Error(output.ListPath, 0, "the list of files is not up to date");
        }

        return first is null ? null : first with { Message = $"{first.Message}{Others(count - 1)}; emit again, and commit what changes" };
    }

    private static string Others(int count) => count switch
    {
        0 => "",
        1 => " (one more file differs)",
        _ => string.Create(CultureInfo.InvariantCulture, $" ({count} more files differ)"),
    };

    private static Diagnostic Error(string path, int line, string message) =>
        new(Severity.Error, DiagnosticIds.OutputDiffers, message) { File = path, Line = line };

    private static bool SameText(string path, byte[] expected) =>
        File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == Encoding.UTF8.GetString(expected);

    /// <summary>The first line in which two files differ; null when only line endings do.</summary>
    private static Diagnostic? FirstLine(string actualPath, string expectedPath)
    {
        using var actual = new DocumentLines(actualPath);
        using var expected = new DocumentLines(expectedPath);
        for (var number = 1; ; number++)
        {
            var hasActual = actual.MoveNext();
            var hasExpected = expected.MoveNext();
            if (!hasActual && !hasExpected)
            {
                return null;
            }

            if (hasActual && hasExpected && actual.Current == expected.Current)
            {
                continue;
            }

            var actualText = Show(hasActual, actual.Current);
            var expectedText = Show(hasExpected, expected.Current);
            // Not '||': both have to read to the end of their document.
            var secret = actual.RestHasSecret() | expected.RestHasSecret();
            return Error(actualPath, number, secret ? "a line of a Secret differs" : $"expected {expectedText}, found {actualText}");
        }
    }

    private static string Show(bool exists, string line)
    {
        if (!exists)
        {
            return "the end of the file";
        }

        var shown = line.Length > ShownLength ? line[..ShownLength] + "..." : line;
        return $"'{string.Concat(shown.Select(character => char.IsControl(character) ? ' ' : character))}'";
    }
}
