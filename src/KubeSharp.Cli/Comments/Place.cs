namespace KubeSharp.Cli.Comments;

/// <summary>Where an entry of a map or an item of a list stands in a text. The root of a document is a place too.</summary>
internal sealed class Place(Place? parent, string path, int line, int column, bool isItem = false)
{
    public Place? Parent { get; } = parent;

    /// <summary>The names that lead to it from the root of its document; the root's is empty.</summary>
    public string Path { get; } = path;

    /// <summary>The line, from 1, of its key or of its item.</summary>
    public int Line { get; } = line;

    /// <summary>The column, from 1, of its key or of the dash before its item.</summary>
    public int Column { get; } = column;

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem { get; } = isItem;

    /// <summary>The last line of its value.</summary>
    public int EndLine { get; set; } = line;

    /// <summary>Whether nothing but dashes stands before it on its line; in flow style something else may.</summary>
    public required bool BeginsLine { get; init; }

    /// <summary>Whether a comment may follow at the end of the line where it begins.</summary>
    public bool TakesTrailingComment { get; set; } = true;

    public List<Place> Children { get; } = [];

    public IEnumerable<Place> SelfAndAncestors()
    {
        for (var place = this; place is not null; place = place.Parent)
        {
            yield return place;
        }
    }

    public static string PathOf(Place? parent, string name) =>
        (parent?.Path ?? "") + "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
