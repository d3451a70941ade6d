using System.Buffers;
using KubeSharp.Writing;

namespace KubeSharp.Yaml;

/// <summary>
/// Writes texts in double quotes. Only the escapes of JSON are used, which YAML has too: one way of quoting is right in all formats and for
/// all readers.
/// </summary>
internal static class QuotedText
{
    private static readonly AsciiSet s_harmless = new(Characters.Harmless);

    private static readonly SearchValues<char> s_escaped = SearchValues.Create(Characters.Unprintable + "\"\\");

    /// <summary>Writes a text of printable ASCII that needs no escapes.</summary>
    /// <returns>False when the text is another one; nothing is written.</returns>
    public static bool TryWriteHarmless(Utf8Output output, ReadOnlySpan<char> text) => output.TryQuotedAscii(text, s_harmless);

    /// <summary>Writes a text on one line.</summary>
    public static void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        if (TryWriteHarmless(output, text))
        {
            return;
        }

        output.Byte((byte)'"');
        WriteContent(output, text);
        output.Byte((byte)'"');
    }

    /// <summary>
    /// Writes a text of several lines as KYAML does: each line of the text on a line of its own, which YAML joins again because every line
    /// break of the file is escaped. Blanks that begin a line are escaped, since readers drop those.
    /// </summary>
    public static void WriteFolded(Utf8Output output, ReadOnlySpan<char> text, int indent)
    {
        output.Bytes("\"\\"u8);
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            output.NewLine(indent);
            output.Byte(line.StartsWith(' ') ? (byte)'\\' : (byte)' ');
            WriteContent(output, line);
            output.Bytes(end < 0 ? "\\"u8 : "\\n\\"u8);
            text = end < 0 ? default : text[(end + 1)..];
        }

        output.NewLine(indent);
        output.Byte((byte)'"');
    }

    private static void WriteContent(Utf8Output output, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var place = text.IndexOfAny(s_escaped);
            if (place < 0)
            {
                output.Text(text);
                return;
            }

            output.Text(text[..place]);
            WriteEscape(output, text[place]);
            text = text[(place + 1)..];
        }
    }

    private static void WriteEscape(Utf8Output output, char character)
    {
        switch (character)
        {
            case '"': output.Bytes("\\\""u8); break;
            case '\\': output.Bytes("\\\\"u8); break;
            case '\n': output.Bytes("\\n"u8); break;
            case '\r': output.Bytes("\\r"u8); break;
            case '\t': output.Bytes("\\t"u8); break;
            case '\b': output.Bytes("\\b"u8); break;
            case '\f': output.Bytes("\\f"u8); break;
            default:
                var digits = "0123456789abcdef"u8;
                output.Bytes([
                    (byte)'\\', (byte)'u',
                    digits[character >> 12], digits[(character >> 8) & 15], digits[(character >> 4) & 15], digits[character & 15],
                ]);
                break;
        }
    }
}
