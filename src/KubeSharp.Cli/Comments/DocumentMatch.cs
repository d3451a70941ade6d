namespace KubeSharp.Cli.Comments;

/// <summary>Finds the written document that came of a document of the source, or of an item of a List there.</summary>
internal sealed class DocumentMatch
{
    private const string Items = "/items";

    private readonly Dictionary<(int Document, string Prefix), DocumentLayout> _written = [];
    private readonly Dictionary<int, (DocumentLayout First, DocumentLayout Last)> _unfolded = [];

    public DocumentMatch(
        IReadOnlyList<DocumentLayout> source, IReadOnlyList<DocumentLayout> written, IReadOnlyList<ManifestDocument> objects)
    {
        var next = 0;
        for (var document = 0; document < source.Count && next < written.Count; document++)
        {
            var items = source[document].Find(Items)?.Children ?? [];
            var isList = items.Count > 0 && objects[next].Line == items[0].Line
                && (items[0].Line != source[document].Root.Line || !objects[next].Object.Kind.EndsWith("List", StringComparison.Ordinal));
            if (!isList)
            {
                if (objects[next].Line == source[document].Root.Line)
                {
                    _written[(document, "")] = written[next++];
                }

                continue;
            }

            var first = written[next];
            foreach (var item in items.TakeWhile(item => next < written.Count && objects[next].Line == item.Line))
            {
                _written[(document, item.Path)] = written[next++];
            }

            _unfolded[document] = (first, written[next - 1]);
        }
    }

    /// <summary>The written document and the path in it that a place of the source became.</summary>
    public (DocumentLayout Document, string Path)? Find(int document, Place place, AnchorPosition position)
    {
        if (_written.TryGetValue((document, ""), out var whole))
        {
            return (whole, place.Path);
        }

        foreach (var around in place.SelfAndAncestors())
        {
            if (_written.TryGetValue((document, around.Path), out var item))
            {
                return (item, place.Path[around.Path.Length..]);
            }
        }

        // What surrounds the items is gone; its comments head the first of them or follow the last.
        return !_unfolded.TryGetValue(document, out var unfolded) ? null
            : position == AnchorPosition.After ? (unfolded.Last, "")
            : (unfolded.First, "");
    }
}
