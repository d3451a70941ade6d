using System.Text;

namespace KubeSharp.Cli.Comments;

/// <summary>Puts comments into a text that was written without them.</summary>
internal sealed class CommentWeaver(string text)
{
    private readonly List<string> _lines = CommentReader.Lines(text);
    private readonly SortedDictionary<int, List<string>> _before = [];
    private readonly SortedDictionary<int, List<string>> _after = [];
    private readonly Dictionary<int, List<string>> _trailing = [];

    /// <summary>Adds a comment.</summary>
    /// <param name="comment">The text, from <c>#</c>.</param>
    /// <param name="document">The document of the written text.</param>
    /// <param name="path">The names that lead to the place; where the text lacks one, the comment ends what is left of its block.</param>
    /// <param name="position">How the comment stands to the place.</param>
    public void Add(string comment, DocumentLayout document, IReadOnlyList<string> path, AnchorPosition position)
    {
        var place = document.Root;
        foreach (var name in path)
        {
            if (place.FindChild(name) is not { } child)
            {
                AddToBlock(comment, document, place);
                return;
            }

            place = child;
        }

        Add(comment, document, place, position);
    }

    public string Weave()
    {
        var builder = new StringBuilder(text.Length + 256);
        for (var number = 1; number <= _lines.Count; number++)
        {
            AppendLines(builder, _before, number);
            if (number == _lines.Count && _lines[^1].Length == 0)
            {
                break;
            }

            builder.Append(_lines[number - 1]);
            foreach (var comment in _trailing.GetValueOrDefault(number) ?? [])
            {
                builder.Append(' ').Append(comment);
            }

            builder.Append('\n');
            AppendLines(builder, _after, number);
        }

        return builder.ToString();
    }

    private static void AppendLines(StringBuilder builder, SortedDictionary<int, List<string>> comments, int number)
    {
        foreach (var line in comments.GetValueOrDefault(number) ?? [])
        {
            builder.Append(line).Append('\n');
        }
    }

    private void AddToBlock(string comment, DocumentLayout document, Place block)
    {
        if (block.Parent is null)
        {
            Add(comment, document, block, AnchorPosition.After);
        }
        else if (block.Children.Count == 0)
        {
            Add(comment, document, block, AnchorPosition.Before);
        }
        else
        {
            Add(comment, document, block.Children[^1], AnchorPosition.After);
        }
    }

    private void Add(string comment, DocumentLayout document, Place place, AnchorPosition position)
    {
        switch (position)
        {
            case AnchorPosition.Trailing when place is { TakesTrailingComment: true, Parent: not null }:
                Put(_trailing, place.Line, comment);
                break;
            case AnchorPosition.After:
                AddAfter(comment, document, place);
                break;
            default:
                AddBefore(comment, place);
                break;
        }
    }

    private void AddBefore(string comment, Place place)
    {
        // In flow style a map may begin in the middle of a line; its first entry begins the next one.
        var first = place;
        while (first.Parent is not null && !first.BeginsLine && first.Children.Count > 0)
        {
            first = first.Children[0];
        }

        Put(_before, first.Line, (first.Parent is null ? "" : Indentation(first.Line)) + comment);
    }

    private void AddAfter(string comment, DocumentLayout document, Place place)
    {
        var sharesLine = document.PlacesOn(place.EndLine).FirstOrDefault(other => IsAfter(other, place));
        if (sharesLine is not null)
        {
            AddBefore(comment, sharesLine);
            return;
        }

        var indentation = place.Parent is null ? "" : place.BeginsLine ? new string(' ', place.Column - 1) : Indentation(place.Line);
        Put(_after, place.EndLine, indentation + comment);
    }

    private static bool IsAfter(Place other, Place place) =>
        (other.Line > place.Line || (other.Line == place.Line && other.Column > place.Column)) && !other.SelfAndAncestors().Contains(place);

    private string Indentation(int line)
    {
        var text = _lines[line - 1];
        return text[..(text.Length - text.AsSpan().TrimStart(' ').Length)];
    }

    private static void Put(IDictionary<int, List<string>> comments, int line, string comment)
    {
        if (!comments.TryGetValue(line, out var list))
        {
            comments[line] = list = [];
        }

        list.Add(comment);
    }
}
