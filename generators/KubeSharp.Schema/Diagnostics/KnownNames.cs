namespace KubeSharp.Schema.Diagnostics;

/// <summary>Says what somebody may have meant.</summary>
internal static class KnownNames
{
    private const int Shown = 10;

    /// <summary>The end of a message: the nearest of the known names, or the first of them.</summary>
    public static string Suggest(string word, IReadOnlyCollection<string> known)
    {
        var nearest = known.OrderBy(name => Distance(word, name)).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault();
        return nearest is null ? "."
            : Distance(word, nearest) <= Math.Max(1, nearest.Length / 3) ? $"; did you mean '{SchemaText.Printable(nearest)}'?"
            : $"; there is {List(known)}.";
    }

    /// <summary>The first of some names, and how many more there are.</summary>
    public static string List(IReadOnlyCollection<string> known) =>
        string.Join(", ", known.Take(Shown).Select(SchemaText.Printable)) + (known.Count > Shown ? $" and {known.Count - Shown} more" : "");

    /// <summary>How many letters must be changed, added or removed (Levenshtein's distance), not counting case.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var same = char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]);
                (diagonal, row[j + 1]) = (row[j + 1], Math.Min(Math.Min(row[j], row[j + 1]) + 1, diagonal + (same ? 0 : 1)));
            }
        }

        return row[right.Length];
    }
}
