using System.Text;
using KubeSharp.Schema.Json;

namespace KubeSharp.Schema.Yaml;

/// <summary>
/// What kubectl's reader takes between quotes and the library, as YAML's specification, does not: lines that are indented no deeper than
/// their key, and <c>\'</c>. It is rewritten into what means the same to both.
/// </summary>
internal static class QuotedText
{
    /// <summary>Rewrites the quoted scalar that begins at a place. Line breaks stay where they are, as does all else.</summary>
    /// <returns>
    /// The whole text; null when no such scalar begins there, nothing in it is odd, or it would exceed <see cref="JsonLimits.Length"/>.
    /// </returns>
    public static string? Rewrite(string text, int start)
    {
        if (start >= text.Length || text[start] is not ('"' or '\''))
        {
            return null;
        }

        var quote = text[start];
        var column = start - text.LastIndexOf('\n', start);
        var result = new StringBuilder(text, 0, start + 1, text.Length + 64);
        var isOdd = false;
        var at = start + 1;
        while (at < text.Length && (text[at] != quote || IsDoubled(text, at)))
        {
            if (text[at] == (quote == '"' ? '\\' : quote) && at + 1 < text.Length)
            {
                var isApostrophe = quote == '"' && text[at + 1] == '\'';
                isOdd |= isApostrophe;
                result.Append(text, at, isApostrophe ? 0 : 1);
                at++;
            }

            result.Append(text[at]);
            if (text[at++] == '\n' && MissingBlanks(text, at, column) is > 0 and var blanks)
            {
                if (result.Length + (long)blanks > JsonLimits.Length)
                {
                    return null;
                }

                result.Append(' ', blanks);
                isOdd = true;
            }
        }

        return isOdd ? result.Append(text, at, text.Length - at).ToString() : null;
    }

    private static bool IsDoubled(string text, int at) => text[at] == '\'' && at + 1 < text.Length && text[at + 1] == '\'';

    /// <summary>Blanks at the begin of such a line mean nothing. A mark of the stream ends the document, in quotes too.</summary>
    private static int MissingBlanks(string text, int lineStart, int column)
    {
        var at = lineStart;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        var isText = at < text.Length && text[at] is not ('\n' or '\r');
        return isText && !IsMark(text, lineStart, "---") && !IsMark(text, lineStart, "...") ? column - (at - lineStart) : 0;
    }

    private static bool IsMark(string text, int lineStart, string mark) =>
        string.CompareOrdinal(text, lineStart, mark, 0, mark.Length) == 0;
}
