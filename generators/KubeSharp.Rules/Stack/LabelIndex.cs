namespace KubeSharp.Rules.Stack;

/// <summary>Finds items by their labels, without asking each item.</summary>
internal sealed class LabelIndex<T>
    where T : LabelledItem
{
    /// <summary>The most items that one selector is compared with; what one of common labels finds in a large app is not known.</summary>
    private const int MostCompared = 256;

    private readonly Dictionary<(string Space, string Key, string Value), List<T>> _byLabel = [];
    private readonly Dictionary<string, List<T>> _bySpace = new(StringComparer.Ordinal);
    private readonly List<T> _all = [];

    public int Count => _all.Count;

    public void Add(T item)
    {
        _all.Add(item);
        ListOf(_bySpace, item.Namespace).Add(item);
        foreach (var label in item.Labels)
        {
            ListOf(_byLabel, (item.Namespace, label.Key, label.Value)).Add(item);
        }
    }

    /// <summary>Whether there are items that are, or may be, in a namespace.</summary>
    public bool HasAnyIn(string space) => space.Length == 0 ? _all.Count != 0 : _bySpace.ContainsKey(space) || _bySpace.ContainsKey("");

    /// <summary>Finds what a selector selects.</summary>
    /// <param name="query">The selector.</param>
    /// <param name="space">The namespace; the empty one finds items of all.</param>
    public LabelMatches<T> Select(LabelQuery query, string space)
    {
        var matches = new LabelMatches<T>();
        if (space.Length == 0 && (_bySpace.Count > 1 || !_bySpace.ContainsKey("")))
        {
            // Rare enough to go without an index over all namespaces.
            Compare(_all, query, matches);
            return matches;
        }

        Compare(Candidates(query, ""), query, matches);
        if (space.Length != 0)
        {
            Compare(Candidates(query, space), query, matches);
        }

        return matches;
    }

    private static void Compare(List<T> candidates, LabelQuery query, LabelMatches<T> matches)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (i == MostCompared)
            {
                matches.MayBeMore = true;
                return;
            }

            if (query.Matches(candidates[i]) is var answer && answer != false)
            {
                matches.Items.Add(candidates[i]);
                matches.MayBeLess |= answer is null;
            }
        }
    }

    /// <summary>The fewest items of which all others are certainly not selected. Labels that a controller may add do not tell.</summary>
    private List<T> Candidates(LabelQuery query, string space)
    {
        if (!_bySpace.TryGetValue(space, out var fewest))
        {
            return [];
        }

        foreach (var pair in query.Equal)
        {
            if (SystemLabels.AreAdded(pair.Key))
            {
                continue;
            }

            if (!_byLabel.TryGetValue((space, pair.Key, pair.Value), out var some))
            {
                return [];
            }

            fewest = some.Count < fewest.Count ? some : fewest;
        }

        return fewest;
    }

    private static List<T> ListOf<TKey>(Dictionary<TKey, List<T>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            list = [];
            lists.Add(key, list);
        }

        return list;
    }
}
