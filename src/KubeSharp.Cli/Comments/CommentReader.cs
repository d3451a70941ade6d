using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace KubeSharp.Cli.Comments;

/// <summary>Finds the comments of a text.</summary>
internal static class CommentReader
{
    /// <summary>Reads the comments, and the lines on which a document begins with <c>---</c>.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static (List<SourceComment> Comments, List<int> DocumentStarts) Read(string text)
    {
        var comments = new List<SourceComment>();
        var starts = new List<int>();
        var lines = Lines(text);
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        while (scanner.MoveNext())
        {
            if (scanner.Current is DocumentStart start)
            {
                starts.Add((int)start.Start.Line);
            }
            else if (scanner.Current is Comment comment)
            {
                var line = (int)comment.Start.Line;
                var column = (int)comment.Start.Column;
                var whole = lines[line - 1];
                var before = whole.AsSpan(0, column - 1);
                var isTrailing = !before.Trim(" \t-").IsEmpty;
                var words = whole[(column - 1)..].TrimEnd();

                // After a dash alone, a comment speaks of the item and so is aligned with the dash.
                var dash = isTrailing ? -1 : before.IndexOf('-');
                comments.Add(new SourceComment(line, dash < 0 ? column : dash + 1, words, isTrailing));
            }
        }

        return (comments, starts);
    }

    /// <summary>The lines as YAML counts them.</summary>
    public static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var start = 0;
        while (text.AsSpan(start).IndexOfAny("\r\n\u0085\u2028\u2029") is >= 0 and var length)
        {
            var end = start + length;
            lines.Add(text[start..end]);
            start = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        lines.Add(text[start..]);
        return lines;
    }
}
