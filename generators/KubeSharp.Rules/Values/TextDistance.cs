namespace KubeSharp.Rules.Values;

/// <summary>Tells whether a text is likely a slip of another.</summary>
internal static class TextDistance
{
    /// <summary>The first text that differs in case only, or else in two characters at most; null where there is none.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="others">What may have been meant; null where that is not known.</param>
    public static string? Nearest(string text, IEnumerable<string?> others)
    {
        var known = others.OfType<string>().Where(static other => other.Length > 0).ToList();
        return known.FirstOrDefault(other => string.Equals(other, text.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? (text.Length < 3 ? null : known.FirstOrDefault(other => IsWithinTwo(text, other)));
    }

    /// <summary>Whether at most two insertions, deletions or replacements lead from one text to the other.</summary>
    public static bool IsWithinTwo(string text, string other)
    {
        if (Math.Abs(text.Length - other.Length) > 2 || text.Length > 64)
        {
            return false;
        }

        var row = new int[other.Length + 1];
        for (var column = 0; column < row.Length; column++)
        {
            row[column] = column;
        }

        for (var line = 1; line <= text.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column < row.Length; column++)
            {
                var replaced = diagonal + (text[line - 1] == other[column - 1] ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.Min(replaced, Math.Min(row[column], row[column - 1]) + 1);
            }
        }

        return row[other.Length] <= 2;
    }
}
