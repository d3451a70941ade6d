namespace KubeSharp.Cli.Comments;

/// <summary>Where everything of one document stands.</summary>
/// <param name="Root">The document.</param>
/// <param name="Places">All places in the order of the text, the root first; a place stands before its children.</param>
internal sealed record DocumentLayout(Place Root, IReadOnlyList<Place> Places)
{
    /// <summary>The number of the first place that begins after a line.</summary>
    public int FirstAfter(int line)
    {
        var (low, high) = (0, Places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Places[middle].Line > line ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The places that begin on a line, in their order.</summary>
    public IEnumerable<Place> PlacesOn(int line) => Places.Skip(FirstAfter(line - 1)).TakeWhile(place => place.Line == line);
}
