namespace KubeSharp.Cli.Comments;

/// <summary>Where an entry of a map or an item of a list stands in a text. The root of a document is a place too.</summary>
/// <param name="parent">The place around it; null for the root of a document.</param>
/// <param name="name">The key of the entry or the number of the item, from 0.</param>
/// <param name="line">The line, from 1, of its key or of its item.</param>
/// <param name="column">The column, from 1, of its key or of the dash before its item.</param>
internal sealed class Place(Place? parent, string name, int line, int column)
{
    // From here on a dictionary is worth its memory.
    private const int ManyChildren = 16;

    private readonly List<Place> _children = [];
    private Dictionary<string, Place>? _byName;

    public Place? Parent { get; } = parent;

    public string Name { get; } = name;

    public int Line { get; } = line;

    public int Column { get; } = column;

    /// <summary>Whether it is an item of a list.</summary>
    public required bool IsItem { get; init; }

    /// <summary>Whether nothing but dashes stands before it on its line; in flow style something else may.</summary>
    public required bool BeginsLine { get; init; }

    /// <summary>The last line of its value.</summary>
    public int EndLine { get; set; } = line;

    /// <summary>Whether a comment may follow at the end of the line where it begins.</summary>
    public bool TakesTrailingComment { get; set; } = true;

    public IReadOnlyList<Place> Children => _children;

    public void AddChild(Place child) => _children.Add(child);

    public Place? FindChild(string name)
    {
        if (_children.Count < ManyChildren)
        {
            return _children.Find(child => string.Equals(child.Name, name, StringComparison.Ordinal));
        }

        if (_byName is null)
        {
            _byName = new Dictionary<string, Place>(_children.Count, StringComparer.Ordinal);
            foreach (var child in _children)
            {
                _byName.TryAdd(child.Name, child);
            }
        }

        return _byName.GetValueOrDefault(name);
    }

    public IEnumerable<Place> SelfAndAncestors()
    {
        for (var place = this; place is not null; place = place.Parent)
        {
            yield return place;
        }
    }

    /// <summary>The names that lead here from a place around this one.</summary>
    public IReadOnlyList<string> PathFrom(Place ancestor) =>
        [.. SelfAndAncestors().TakeWhile(place => place != ancestor).Select(place => place.Name).Reverse()];
}
