using System.Globalization;
using System.Text;

namespace KubeSharp.Schema.Naming;

/// <summary>Turns names of a schema into C# identifiers. Whatever goes in, letters, digits and nothing else come out.</summary>
internal static class Identifiers
{
    /// <summary>The bytes of a name: a type's, with its namespace, has at most 1,023 (CS7013), and is made of several.</summary>
    private const int Longest = 200;

    /// <summary>
    /// The words of a name, each with an upper-case first letter: <c>clusterIP</c> is <c>ClusterIP</c>, <c>x-kubernetes-list-type</c> is
    /// <c>XKubernetesListType</c>. A name without letters and digits is spelt out: <c>*</c> is <c>Asterisk</c>.
    /// </summary>
    /// <param name="name">The name in the schema.</param>
    /// <param name="digitPrefix">What stands before a digit at the beginning, where C# allows none.</param>
    public static string Pascal(string name, string digitPrefix)
    {
        var words = Words(name);
        if (words.Length == 0)
        {
            words = SpellOut(name);
        }

        return IsDigit(words[0]) ? digitPrefix + words : words;
    }

    /// <summary>Whether a text is an identifier, or several joined by dots, as C# allows for a namespace.</summary>
    public static bool IsQualifiedName(string text) => text.Split('.').All(part =>
        part.StartsWith("@", StringComparison.Ordinal)
            ? IsIdentifier(part.Substring(1))
            : IsIdentifier(part) && !CSharpKeywords.Contains(part));

    private static bool IsIdentifier(string text) =>
        text.Length is > 0 and <= Longest && !IsDigit(text[0]) && text.All(c => c == '_' || IsWord(c));

    private static string Words(string name)
    {
        var words = new StringBuilder(name.Length);
        var startsWord = true;
        var size = 0;
        foreach (var c in name)
        {
            if (!IsWord(c))
            {
                startsWord = true;
            }
            else if ((size += c < 128 ? 1 : 3) <= Longest)
            {
                words.Append(startsWord ? char.ToUpperInvariant(c) : c);
                startsWord = false;
            }
        }

        return words.ToString();
    }

    private static string SpellOut(string name)
    {
        if (name.Length == 0)
        {
            return "Empty";
        }

        var words = new StringBuilder();
        foreach (var c in name)
        {
            if (words.Length >= Longest)
            {
                break;
            }

            words.Append(WordOf(c) ?? "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return words.ToString();
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsWord(char c) => c < 128
        ? IsDigit(c) || c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        : CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter;

    private static string? WordOf(char c) => c switch
    {
        '!' => "Not",
        '"' => "Quote",
        '#' => "Hash",
        '$' => "Dollar",
        '%' => "Percent",
        '&' => "And",
        '\'' => "Apostrophe",
        '(' => "Open",
        ')' => "Close",
        '*' => "Asterisk",
        '+' => "Plus",
        ',' => "Comma",
        '-' => "Minus",
        '.' => "Dot",
        '/' => "Slash",
        ':' => "Colon",
        ';' => "Semicolon",
        '<' => "Less",
        '=' => "Equal",
        '>' => "Greater",
        '?' => "Question",
        '@' => "At",
        '[' => "OpenBracket",
        '\\' => "Backslash",
        ']' => "CloseBracket",
        '^' => "Caret",
        '_' => "Underscore",
        '`' => "Backtick",
        '{' => "OpenBrace",
        '|' => "Or",
        '}' => "CloseBrace",
        '~' => "Tilde",
        ' ' => "Blank",
        _ => null,
    };
}
