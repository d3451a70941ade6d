using KubeSharp.Cli.Diagnostics;

namespace KubeSharp.Cli.Formatting;

/// <summary>Tells of comments that have no place in the canonical form.</summary>
internal static class CommentLoss
{
    public static void Warn(FormattedFile file, DiagnosticLog log)
    {
        if (file.LostComments > 0)
        {
            log.Add(Describe(file, Severity.Warning, ""));
        }
    }

    public static Diagnostic Describe(FormattedFile file, Severity severity, string advice)
    {
        var comments = file.LostComments == 1 ? "1 comment is" : $"{file.LostComments} comments are";
        return new(severity, DiagnosticIds.CommentsLost, $"{comments} not in the formatted text; the first stands here{advice}")
        {
            File = file.Input.Name,
            Line = file.FirstLostLine,
        };
    }
}
