namespace KubeSharp.Cli.Comments;

/// <summary>Finds the written document that came of a document of the source, or of an item of a List there.</summary>
internal sealed class DocumentMatch
{
    private readonly Dictionary<Place, DocumentLayout> _written = [];
    private readonly Dictionary<Place, (DocumentLayout First, DocumentLayout Last)> _unfolded = [];

    public DocumentMatch(
        IReadOnlyList<DocumentLayout> source, IReadOnlyList<DocumentLayout> written, IReadOnlyList<ManifestDocument> objects)
    {
        var next = 0;
        foreach (var root in source.Select(document => document.Root))
        {
            if (next == written.Count)
            {
                return;
            }

            var items = root.FindChild("items")?.Children ?? [];
            var isUnfolded = items.Count > 0 && objects[next].Line == items[0].Line
                && (items[0].Line != root.Line || !objects[next].Object.Kind.EndsWith("List", StringComparison.Ordinal));
            if (isUnfolded)
            {
                var first = next;
                foreach (var item in items.TakeWhile(item => next < written.Count && objects[next].Line == item.Line))
                {
                    _written[item] = written[next++];
                }

                _unfolded[root] = (written[first], written[next - 1]);
            }
            else if (objects[next].Line == root.Line)
            {
                _written[root] = written[next++];
            }
        }
    }

    /// <summary>The written document, and the path in it, that a place of the source became.</summary>
    public (DocumentLayout Document, IReadOnlyList<string> Path)? Find(Place place, AnchorPosition position)
    {
        foreach (var around in place.SelfAndAncestors())
        {
            if (_written.TryGetValue(around, out var document))
            {
                return (document, place.PathFrom(around));
            }

            if (_unfolded.TryGetValue(around, out var unfolded))
            {
                // What surrounds the items is gone; its comments head the first of them or follow the last.
                return (position == AnchorPosition.After ? unfolded.Last : unfolded.First, []);
            }
        }

        return null;
    }
}
