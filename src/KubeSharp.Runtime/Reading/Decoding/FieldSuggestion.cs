using KubeSharp.TypeModel;

namespace KubeSharp.Reading;

/// <summary>Finds the field that an author may have meant by a name that the type does not have.</summary>
internal static class FieldSuggestion
{
    private const int LongestName = 64;

    /// <summary>The name of the nearest field, or null.</summary>
    /// <param name="name">What the author wrote.</param>
    /// <param name="type">The type of the object.</param>
    /// <param name="restriction">What objects lack of the type here.</param>
    public static string? For(string name, SchemaType type, FieldRestriction? restriction = null)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        string? nearest = null;
        var nearestDistance = name.Length <= 4 ? 2 : name.Length <= 8 ? 3 : 4;
        foreach (var field in type.Fields)
        {
            if (restriction?.Lacks(field.Index) == true)
            {
                continue;
            }

            if (string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return field.Name;
            }

            if (Math.Abs(field.Name.Length - name.Length) < nearestDistance
                && Distance(field.Name, name) is var distance
                && distance < nearestDistance)
            {
                (nearest, nearestDistance) = (field.Name, distance);
            }
        }

        return nearest;
    }

    /// <summary>
    /// How many letters must be put in, left out, replaced or swapped with their neighbour (the restricted Damerau-Levenshtein distance).
    /// </summary>
    private static int Distance(string left, string right)
    {
        var beforePrevious = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }
}
