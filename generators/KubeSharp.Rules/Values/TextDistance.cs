namespace KubeSharp.Rules.Values;

/// <summary>Tells whether a text is likely a slip of another.</summary>
internal static class TextDistance
{
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
