namespace KubeSharp.Rules.Values;

/// <summary>Tells whether a text is JSON as Go reads it (encoding/json), without keeping any of it.</summary>
internal static class JsonText
{
    // Go gives up at 10,000; deeper than this nothing is certain, and the stack is not endless.
    private const int DeepestLevel = 200;

    /// <summary>Whether a text is an object, or null, which Go takes for an empty one; true as well where it is too deep to tell.</summary>
    public static bool IsObject(string text) => IsOf(text, '{');

    /// <summary>Whether a text is a list, or null, which Go takes for an empty one; true as well where it is too deep to tell.</summary>
    public static bool IsList(string text) => IsOf(text, '[');

    private static bool IsOf(string text, char opening)
    {
        var place = AfterBlanks(text, 0);
        if (place == text.Length || (text[place] != opening && text[place] != 'n'))
        {
            return false;
        }

        var end = AfterValue(text, place, 0);
        return end == int.MaxValue || (end >= 0 && AfterBlanks(text, end) == text.Length);
    }

    /// <summary>The place behind a value; negative where there is none, the largest number where it is too deep.</summary>
    private static int AfterValue(string text, int place, int level)
    {
        if (place >= text.Length)
        {
            return -1;
        }

        switch (text[place])
        {
            case '{' or '[':
                return level == DeepestLevel ? int.MaxValue : AfterItems(text, place, level);
            case '"':
                return AfterString(text, place);
            case 't':
                return AfterWord(text, place, "true");
            case 'f':
                return AfterWord(text, place, "false");
            case 'n':
                return AfterWord(text, place, "null");
            default:
                return AfterNumber(text, place);
        }
    }

    private static int AfterItems(string text, int place, int level)
    {
        var isObject = text[place] == '{';
        var close = isObject ? '}' : ']';
        place = AfterBlanks(text, place + 1);
        if (place < text.Length && text[place] == close)
        {
            return place + 1;
        }

        while (true)
        {
            if (isObject)
            {
                place = place < text.Length && text[place] == '"' ? AfterString(text, place) : -1;
                place = place < 0 ? place : AfterBlanks(text, place);
                if (place < 0 || place >= text.Length || text[place] != ':')
                {
                    return -1;
                }

                place = AfterBlanks(text, place + 1);
            }

            place = AfterValue(text, place, level + 1);
            if (place is < 0 or int.MaxValue)
            {
                return place;
            }

            place = AfterBlanks(text, place);
            if (place >= text.Length || (text[place] != ',' && text[place] != close))
            {
                return -1;
            }

            if (text[place] == close)
            {
                return place + 1;
            }

            place = AfterBlanks(text, place + 1);
        }
    }

    private static int AfterString(string text, int place)
    {
        for (place++; place < text.Length; place++)
        {
            switch (text[place])
            {
                case '"':
                    return place + 1;
                case < ' ':
                    return -1;
                case '\\':
                    place++;
                    if (place == text.Length || "\"\\/bfnrtu".IndexOf(text[place]) < 0)
                    {
                        return -1;
                    }

                    if (text[place] == 'u')
                    {
                        if (place + 4 >= text.Length || !text.Substring(place + 1, 4).All(IsHexadecimal))
                        {
                            return -1;
                        }

                        place += 4;
                    }

                    break;
            }
        }

        return -1;
    }

    private static int AfterNumber(string text, int place)
    {
        place += text[place] == '-' ? 1 : 0;
        var whole = AfterDigits(text, place);
        if (whole == place || (text[place] == '0' && whole > place + 1))
        {
            return -1;
        }

        place = whole;
        if (place < text.Length && text[place] == '.')
        {
            var fraction = AfterDigits(text, place + 1);
            if (fraction == place + 1)
            {
                return -1;
            }

            place = fraction;
        }

        if (place < text.Length && text[place] is 'e' or 'E')
        {
            place += place + 1 < text.Length && text[place + 1] is '+' or '-' ? 2 : 1;
            var exponent = AfterDigits(text, place);
            return exponent == place ? -1 : exponent;
        }

        return place;
    }

    private static int AfterWord(string text, int place, string word) =>
        string.CompareOrdinal(text, place, word, 0, word.Length) == 0 ? place + word.Length : -1;

    private static int AfterDigits(string text, int place)
    {
        while (place < text.Length && text[place] is >= '0' and <= '9')
        {
            place++;
        }

        return place;
    }

    private static int AfterBlanks(string text, int place)
    {
        while (place < text.Length && text[place] is ' ' or '\t' or '\r' or '\n')
        {
            place++;
        }

        return place;
    }

    private static bool IsHexadecimal(char character) =>
        character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
