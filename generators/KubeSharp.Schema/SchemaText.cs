using System.Globalization;
using System.Text;

namespace KubeSharp.Schema;

/// <summary>Text of a schema, on its way into a message.</summary>
internal static class SchemaText
{
    private const int Shown = 100;

    /// <summary>A text on one line, of printable characters only, cut where it is too long for a message.</summary>
    public static string Printable(string text)
    {
        var printable = new StringBuilder();
        foreach (var c in text)
        {
            if (printable.Length >= Shown)
            {
                return printable.Append("...").ToString();
            }

            if (IsUnprintable(c))
            {
                printable.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                printable.Append(c);
            }
        }

        return printable.ToString();
    }

    /// <summary>
    /// Whether a character has no place in a name or a line of text: controls, line ends, unassigned ones, halves of a pair.
    /// </summary>
    public static bool IsUnprintable(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate
        or UnicodeCategory.OtherNotAssigned;
}
