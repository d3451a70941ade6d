namespace KubeSharp.Rules.Values;

/// <summary>Durations as Go writes them: <c>1h30m</c>, <c>500ms</c> (time.ParseDuration).</summary>
internal static class GoDuration
{
    private const int MostDigits = 9;

    /// <summary>Whether Go reads a text; true as well where the amount is so large that this cannot be told.</summary>
    public static bool IsValid(string text)
    {
        var place = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        if (place == text.Length)
        {
            return false;
        }

        if (text.Length == place + 1 && text[place] == '0')
        {
            return true;
        }

        while (place < text.Length)
        {
            var start = place;
            place = AfterDigits(text, place);
            var digits = place - start;
            if (place < text.Length && text[place] == '.')
            {
                var fraction = place + 1;
                place = AfterDigits(text, fraction);
                digits += place - fraction;
            }

            if (digits == 0)
            {
                return false;
            }

            if (digits > MostDigits)
            {
                return true;
            }

            var unit = place;
            while (place < text.Length && text[place] is not ('.' or (>= '0' and <= '9')))
            {
                place++;
            }

            if (text.Substring(unit, place - unit) is not ("ns" or "us" or "\u00b5s" or "\u03bcs" or "ms" or "s" or "m" or "h"))
            {
                return false;
            }
        }

        return true;
    }

    private static int AfterDigits(string text, int place)
    {
        while (place < text.Length && text[place] is >= '0' and <= '9')
        {
            place++;
        }

        return place;
    }
}
