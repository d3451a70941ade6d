using System.Globalization;
using System.Text;

namespace KubeSharp.Schema.Documentation;

/// <summary>Turns the inside of a <c>summary</c> element into plain text.</summary>
internal static class SummaryText
{
    private const string CDataStart = "<![CDATA[";
    private const string CDataEnd = "]]>";

    /// <summary>The longest entity or character reference that is taken for one: <c>&amp;#x10FFFF;</c>.</summary>
    private const int LongestReference = 10;

    /// <summary>Decodes references and CDATA, drops tags, and undoes the line breaks at 80 columns.</summary>
    /// <param name="xml">The element's content. What is no XML stays as it is.</param>
    /// <returns>Paragraphs with an empty line between them, and the items of a list on their own lines; empty for no text.</returns>
    public static string Read(string xml) => Unwrapped(Decoded(xml));

    private static string Decoded(string xml)
    {
        var text = new StringBuilder(xml.Length);

        // Known beforehand, lest each of a million unclosed tags be searched to the end.
        var lastTagEnd = xml.LastIndexOf('>');
        for (var i = 0; i < xml.Length;)
        {
            i = xml[i] switch
            {
                '<' when i < lastTagEnd => AfterMarkup(xml, i, text),
                '&' => AfterReference(xml, i, text),
                var character => AfterCharacter(character, i, text),
            };
        }

        return text.ToString();
    }

    private static int AfterCharacter(char character, int at, StringBuilder text)
    {
        text.Append(character != '\n' && IsControl(character) ? ' ' : character);
        return at + 1;
    }

    private static int AfterMarkup(string xml, int start, StringBuilder text)
    {
        if (string.CompareOrdinal(xml, start, CDataStart, 0, CDataStart.Length) == 0)
        {
            var textStart = start + CDataStart.Length;
            var textEnd = xml.IndexOf(CDataEnd, textStart, StringComparison.Ordinal);
            foreach (var character in xml.Substring(textStart, (textEnd < 0 ? xml.Length : textEnd) - textStart))
            {
                AfterCharacter(character, 0, text);
            }

            return textEnd < 0 ? xml.Length : textEnd + CDataEnd.Length;
        }

        var end = xml.IndexOf('>', start);
        AppendReferredName(xml.Substring(start, end - start), text);
        return end + 1;
    }

    /// <summary>Of <c>&lt;see cref="T:k8s.Models.V1ObjectMeta"/&gt;</c> the text shows V1ObjectMeta.</summary>
    private static void AppendReferredName(string tag, StringBuilder text)
    {
        const string Reference = "cref=\"";
        var start = tag.IndexOf(Reference, StringComparison.Ordinal);
        var end = start < 0 ? -1 : tag.IndexOf('"', start + Reference.Length);
        if (end >= 0)
        {
            start += Reference.Length;
            var name = tag.Substring(start, end - start);
            text.Append(name, name.LastIndexOfAny(['.', ':']) + 1, name.Length - name.LastIndexOfAny(['.', ':']) - 1);
        }
    }

    private static int AfterReference(string xml, int start, StringBuilder text)
    {
        var end = xml.IndexOf(';', start, Math.Min(LongestReference, xml.Length - start));
        var decoded = end < 0 ? null : xml.Substring(start + 1, end - start - 1) switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            ['#', 'x' or 'X', .. var digits] => Character(digits, NumberStyles.AllowHexSpecifier),
            ['#', .. var digits] => Character(digits, NumberStyles.None),
            _ => null,
        };
        if (decoded is null)
        {
            text.Append('&');
            return start + 1;
        }

        text.Append(decoded);
        return end + 1;
    }

    /// <summary>The character of a reference, a blank for a control character, null for what is none.</summary>
    private static string? Character(string digits, NumberStyles style)
    {
        if (!int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code)
            || code is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            return null;
        }

        var character = char.ConvertFromUtf32(code);
        return character != "\n" && IsControl(character[0]) ? " " : character;
    }

    /// <summary>Control characters, and the two separators that C# takes for line ends: none belongs into a source's comment.</summary>
    private static bool IsControl(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';

    private static string Unwrapped(string text)
    {
        var unwrapped = new StringBuilder(text.Length);
        var paragraphEnded = false;
        foreach (var rawLine in text.Split('\n'))
        {
            var line = rawLine.Trim();
            if (line.Length == 0)
            {
                paragraphEnded = unwrapped.Length > 0;
                continue;
            }

            if (unwrapped.Length > 0)
            {
                unwrapped.Append(paragraphEnded ? "\n\n" : IsListItem(line) ? "\n" : " ");
            }

            unwrapped.Append(line);
            paragraphEnded = false;
        }

        return unwrapped.ToString();
    }

    private static bool IsListItem(string line) => line.Length > 2 && line[0] is '-' or '*' && line[1] == ' ';
}
