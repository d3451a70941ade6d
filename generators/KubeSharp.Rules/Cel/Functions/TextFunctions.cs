using KubeSharp.Rules.Cel.Evaluation;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Functions of texts (cel-go, ext.Strings); places are counted in code points.</summary>
internal static class TextFunctions
{
    public static void AddTo(CelFunctionTable table)
    {
        table.Add("string.contains(string): bool", static a => CelValue.Of(a[0].Text.IndexOf(a[1].Text, StringComparison.Ordinal) >= 0));
        table.Add("string.startsWith(string): bool", static a => CelValue.Of(a[0].Text.StartsWith(a[1].Text, StringComparison.Ordinal)));
        table.Add("string.endsWith(string): bool", static a => CelValue.Of(a[0].Text.EndsWith(a[1].Text, StringComparison.Ordinal)));
        table.Add("string.charAt(int): string", static a => CharAt(a[0].Text, a[1].Integer));
        table.Add("string.indexOf(string): int", static a => IndexOf(a[0].Text, a[1].Text, 0));
        table.Add("string.indexOf(string, int): int", static a => IndexOf(a[0].Text, a[1].Text, a[2].Integer));
        table.Add("string.lastIndexOf(string): int", static a => LastIndexOf(a[0].Text, a[1].Text, long.MaxValue));
        table.Add("string.lastIndexOf(string, int): int", static a => a[2].Integer < 0 || a[2].Integer > TextCharacters.Count(a[0].Text)
            ? OutOfRange(a[2].Integer)
            : LastIndexOf(a[0].Text, a[1].Text, a[2].Integer));
        table.Add("string.lowerAscii(): string", static a => CelValue.Of(MapAscii(a[0].Text, 'A', 'Z', 32)));
        table.Add("string.upperAscii(): string", static a => CelValue.Of(MapAscii(a[0].Text, 'a', 'z', -32)));
        table.Add("string.replace(string, string): string", static a => Replace(a[0].Text, a[1].Text, a[2].Text, -1));
        table.Add("string.replace(string, string, int): string", static a => Replace(a[0].Text, a[1].Text, a[2].Text, a[3].Integer));
        table.Add("string.split(string): list<string>", static a => Split(a[0].Text, a[1].Text, -1));
        table.Add("string.split(string, int): list<string>", static a => Split(a[0].Text, a[1].Text, a[2].Integer));
        table.Add("string.substring(int): string", static a => Substring(a[0].Text, a[1].Integer, TextCharacters.Count(a[0].Text)));
        table.Add("string.substring(int, int): string", static a => Substring(a[0].Text, a[1].Integer, a[2].Integer));
        table.Add("string.trim(): string", static a => CelValue.Of(a[0].Text.Trim()));
        table.Add("string.reverse(): string", static a => CelValue.Of(string.Concat(Enumerable.Reverse(TextCharacters.Split(a[0].Text)))));
        table.Add("string.format(list<dyn>): string", static a => new TextFormat(a[0].Text, a[1].List).Write());
        table.Add("strings/quote(string): string", static a => CelValue.Of(Quote(a[0].Text)));
        table.Add("list<string>.join(): string", static a => Join(a[0].List, ""));
        table.Add("list<string>.join(string): string", static a => Join(a[0].List, a[1].Text));
    }

    private static CelValue OutOfRange(long index) => CelValue.Error($"index out of range: {CelText.Of(CelValue.Of(index))}");

    private static CelValue CharAt(string text, long index)
    {
        if (TextCharacters.PlaceOf(text, index) is not { } place)
        {
            return OutOfRange(index);
        }

        return CelValue.Of(place == text.Length ? "" : text.Substring(place, char.IsHighSurrogate(text[place]) && place + 1 < text.Length
            ? 2 : 1));
    }

    private static CelValue IndexOf(string text, string part, long from) => TextCharacters.PlaceOf(text, from) is { } place
        ? CelValue.Of(part.Length == 0 ? from : TextCharacters.IndexOf(text, text.IndexOf(part, place, StringComparison.Ordinal)))
        : OutOfRange(from);

    private static CelValue LastIndexOf(string text, string part, long from)
    {
        var last = from == long.MaxValue ? text.Length : TextCharacters.PlaceOf(text, from) ?? text.Length;
        if (part.Length == 0)
        {
            return CelValue.Of(TextCharacters.IndexOf(text, last));
        }

        var end = (int)Math.Min((long)last + part.Length, text.Length);
        return CelValue.Of(end == 0 ? -1 : TextCharacters.IndexOf(text, text.Substring(0, end).LastIndexOf(part,
            StringComparison.Ordinal)));
    }

    private static string MapAscii(string text, char first, char last, int shift) =>
        new([.. text.Select(letter => letter >= first && letter <= last ? (char)(letter + shift) : letter)]);

    private static CelValue Replace(string text, string old, string with, long most)
    {
        if (most == 0 || old == with)
        {
            return CelValue.Of(text);
        }

        var result = new System.Text.StringBuilder();
        var place = 0;
        for (long count = 0; count != most; count++)
        {
            // An empty text is found before each character and at the end.
            var found = old.Length > 0 ? text.IndexOf(old, place, StringComparison.Ordinal)
                : count == 0 ? 0
                : place < text.Length ? place + (char.IsSurrogatePair(text, place) ? 2 : 1)
                : -1;
            if (found < 0)
            {
                break;
            }

            result.Append(text, place, found - place).Append(with);
            place = found + old.Length;
            if (result.Length > CelLimits.Size)
            {
                return CelValue.Unknown;
            }
        }

        return CelValue.Of(result.Append(text, place, text.Length - place).ToString());
    }

    private static CelValue Split(string text, string separator, long most)
    {
        if (most is 0 or 1)
        {
            return CelValue.Of(most == 0 ? CelList.Empty : new CelList([CelValue.Of(text)]));
        }

        List<string> parts;
        if (separator.Length == 0)
        {
            parts = TextCharacters.Split(text);
            if (most > 0 && parts.Count > most)
            {
                var rest = string.Concat(parts.Skip((int)most - 1));
                parts.RemoveRange((int)most - 1, parts.Count - (int)most + 1);
                parts.Add(rest);
            }
        }
        else
        {
            parts = [.. text.Split([separator], most < 0 ? int.MaxValue : (int)Math.Min(most, int.MaxValue), StringSplitOptions.None)];
        }

        return CelValue.Of([.. parts.Select(CelValue.Of)]);
    }

    private static CelValue Substring(string text, long start, long end)
    {
        if (TextCharacters.PlaceOf(text, start) is not { } first || TextCharacters.PlaceOf(text, end) is not { } last)
        {
            return OutOfRange(start);
        }

        return first > last ? CelValue.Error("invalid substring range") : CelValue.Of(text.Substring(first, last - first));
    }

    private static CelValue Join(CelList list, string separator)
    {
        if (list.IsOpen || list.Items.Any(static item => item.Kind == CelKind.Unknown))
        {
            return CelValue.Unknown;
        }

        return list.Items.Any(static item => item.Kind != CelKind.Text)
            ? CelValue.Error("no such overload: join needs texts")
            : list.Items.Sum(item => (long)item.Text.Length + separator.Length) > CelLimits.Size ? CelValue.Unknown
            : CelValue.Of(string.Join(separator, list.Items.Select(static item => item.Text)));
    }

    private static string Quote(string text)
    {
        var result = new System.Text.StringBuilder("\"");
        foreach (var letter in text)
        {
            result.Append(letter switch
            {
                '\a' => "\\a",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\v' => "\\v",
                '\\' => "\\\\",
                '"' => "\\\"",
                _ => letter.ToString(),
            });
        }

        return result.Append('"').ToString();
    }
}
