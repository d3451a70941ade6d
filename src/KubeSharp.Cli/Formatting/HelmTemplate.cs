using System.Text;

namespace KubeSharp.Cli.Formatting;

/// <summary>
/// Recognises Helm's templates among files that are no YAML: <c>{{ ... }}</c> outside of quotes is text of Go's template language, which
/// only <c>helm template</c> turns into YAML.
/// </summary>
internal static class HelmTemplate
{
    public const string Advice =
        "the file is a template ({{ ... }}), which is YAML only once it is rendered: pipe 'helm template CHART' to 'kubesharp fmt -'";

    /// <summary>The first line, from 1, that holds an action of a template; 0 when there is none.</summary>
    public static int FindLine(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(text).AsSpan().EnumerateLines())
        {
            number++;
            var at = line.IndexOf("{{");
            if (at >= 0 && line[at..].Contains("}}", StringComparison.Ordinal) && !IsQuotedOrComment(line[..at]))
            {
                return number;
            }
        }

        return 0;
    }

    private static bool IsQuotedOrComment(ReadOnlySpan<char> before) =>
        before.Count('"') % 2 != 0 || before.Count('\'') % 2 != 0 || before.Contains('#');
}
