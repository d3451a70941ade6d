namespace KubeSharp.Cli.Comments;

/// <summary>
/// Decides what each comment speaks of. A comment at the end of a line speaks of what begins on the line; one on a line of its own of what
/// follows, unless it is indented deeper than that: then it ends the block that it is aligned with, as commented-out fields do.
/// </summary>
internal sealed class CommentAnchors(IReadOnlyList<DocumentLayout> documents, List<int> documentStarts)
{
    public AnchoredComment Anchor(SourceComment comment)
    {
        var document = DocumentOf(comment.Line);
        if (document < 0)
        {
            return new(comment, null, AnchorPosition.Before);
        }

        var (root, places) = (documents[document].Root, documents[document].Places);
        if (comment.Line < root.Line)
        {
            return new(comment, root, AnchorPosition.Before);
        }

        var next = documents[document].FirstAfter(comment.Line);
        if (comment.IsTrailing)
        {
            return new(comment, Trailed(documents[document], next, comment.Line), AnchorPosition.Trailing);
        }

        var previous = places[next - 1];
        var follower = next < places.Count ? places[next] : null;
        if (follower is { BeginsLine: true } && comment.Column <= follower.Column)
        {
            return new(comment, follower, AnchorPosition.Before);
        }

        var ended = previous.SelfAndAncestors().TakeWhile(place => place.Parent is not null && place.EndLine < comment.Line);
        var aligned = follower is { BeginsLine: false } ? ended.LastOrDefault()
            : comment.Column <= root.Column ? null
            : ended.FirstOrDefault(place => place.Column <= comment.Column);
        return aligned is not null ? new(comment, aligned, AnchorPosition.After)
            : follower is not null ? new(comment, follower, AnchorPosition.Before)
            : new(comment, root, AnchorPosition.After);
    }

    // A comment after the content of one document belongs to it until the next one begins.
    private int DocumentOf(int line)
    {
        var (low, high) = (0, documents.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = documents[middle].Root.Line > line ? (low, middle) : (middle + 1, high);
        }

        if (low == 0)
        {
            return documents.Count > 0 ? 0 : -1;
        }

        var separator = documentStarts.BinarySearch(documents[low - 1].Root.EndLine + 1);
        var firstSeparator = separator < 0 ? ~separator : separator;
        var isInNext = low < documents.Count && firstSeparator < documentStarts.Count && documentStarts[firstSeparator] <= line;
        return isInNext ? low : low - 1;
    }

    private static Place Trailed(DocumentLayout document, int next, int line)
    {
        var onLine = document.PlacesOn(line).Where(place => place.Parent is not null).ToList();
        return onLine.Find(place => !place.IsItem)
            ?? onLine.FirstOrDefault()
            ?? document.Places[next - 1].SelfAndAncestors().First(place => place.EndLine >= line || place.Parent is null);
    }
}
