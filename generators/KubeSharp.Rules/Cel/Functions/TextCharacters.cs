namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Texts by their code points, which CEL counts.</summary>
internal static class TextCharacters
{
    /// <summary>How many code points a text has.</summary>
    public static int Count(string text)
    {
        var count = text.Length;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    /// <summary>The place in UTF-16 of a code point; null outside of the text, whose end is inside.</summary>
    public static int? PlaceOf(string text, long index)
    {
        if (index < 0 || index > text.Length)
        {
            return null;
        }

        var place = 0;
        for (; index > 0; index--)
        {
            if (place >= text.Length)
            {
                return null;
            }

            place += place + 1 < text.Length && char.IsSurrogatePair(text, place) ? 2 : 1;
        }

        return place;
    }

    /// <summary>The number of the code point at a place in UTF-16.</summary>
    public static long IndexOf(string text, int place) => place < 0 ? -1 : Count(text.Substring(0, place));

    /// <summary>The code points, each as a text.</summary>
    public static List<string> Split(string text)
    {
        var parts = new List<string>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var length = i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 2 : 1;
            parts.Add(text.Substring(i, length));
            i += length - 1;
        }

        return parts;
    }
}
