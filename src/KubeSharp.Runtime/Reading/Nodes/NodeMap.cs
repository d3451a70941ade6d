namespace KubeSharp.Reading;

/// <summary>The entries of a map in the order of their keys' first appearance. Large maps find keys as fast as small ones.</summary>
internal sealed class NodeMap
{
    private const int LinearSearchLimit = 8;

    private readonly List<NodeEntry> _entries = [];
    private Dictionary<string, int>? _places;

    public IReadOnlyList<NodeEntry> Entries => _entries;

    public ManifestNode? Find(string key) => PlaceOf(key) is var place && place < 0 ? null : _entries[place].Value;

    /// <summary>Sets an entry; a later one wins over an earlier one, as in kubectl.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The entry that was there before, or null.</returns>
    public NodeEntry? Put(NodeEntry entry)
    {
        var place = PlaceOf(entry.Key);
        if (place >= 0)
        {
            var before = _entries[place];
            _entries[place] = entry;
            return before;
        }

        _places?.Add(entry.Key, _entries.Count);
        _entries.Add(entry);
        return null;
    }

    private int PlaceOf(string key)
    {
        if (_entries.Count <= LinearSearchLimit)
        {
            for (var i = 0; i < _entries.Count; i++)
            {
                if (string.Equals(_entries[i].Key, key, StringComparison.Ordinal))
                {
                    return i;
                }
            }

            return -1;
        }

        if (_places is null)
        {
            _places = new(_entries.Count * 2, StringComparer.Ordinal);
            for (var i = 0; i < _entries.Count; i++)
            {
                _places.Add(_entries[i].Key, i);
            }
        }

        return _places.GetValueOrDefault(key, -1);
    }
}
