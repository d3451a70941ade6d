using System.Buffers;
using KubeSharp.Writing;

namespace KubeSharp.Yaml;

/// <summary>
/// Decides which texts may stand in a YAML literal block (<c>|</c>): those of several lines that every reader gives back unchanged and that
/// survive an editor which strips blanks at the end of lines.
/// </summary>
internal static class LiteralText
{
    private const string PrintableAscii = Characters.Harmless + "\"\\\t";

    private static readonly SearchValues<char> s_unprintable = SearchValues.Create(Characters.UnprintableInLines);

    private static readonly AsciiSet s_printableAscii = new(PrintableAscii);

    // Found out faster than the others, and true of most texts.
    private static readonly SearchValues<char> s_printableAsciiAndBreaks = SearchValues.Create(PrintableAscii + "\n");

    /// <summary>Whether a text that holds a line break may stand in a literal block.</summary>
    public static bool IsPossible(ReadOnlySpan<char> text)
    {
        // The first line that is not empty sets the indentation: it must not begin with a blank.
        var first = text.IndexOfAnyExcept('\n');
        return first >= 0
            && text[first] is not (' ' or '\t')
            && text[^1] is not (' ' or '\t')
            && (!text.ContainsAnyExcept(s_printableAsciiAndBreaks) || !text.ContainsAny(s_unprintable))
            && text.IndexOf(" \n") < 0
            && text.IndexOf("\t\n") < 0;
    }

    /// <summary>Writes a text for which <see cref="IsPossible"/> holds: the head behind the key, then its lines.</summary>
    public static void Write(Utf8Output output, ReadOnlySpan<char> text, int indent)
    {
        var ends = text.Length - text.TrimEnd('\n').Length;
        output.Bytes(ends switch { 0 => "|-"u8, 1 => "|"u8, _ => "|+"u8 });
        var rest = ends == 0 ? text : text[..^1];
        while (true)
        {
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            output.NewLine(line.IsEmpty ? 0 : indent);
            if (!output.TryAscii(line, s_printableAscii))
            {
                output.Text(line);
            }

            if (end < 0)
            {
                return;
            }

            rest = rest[(end + 1)..];
        }
    }
}
