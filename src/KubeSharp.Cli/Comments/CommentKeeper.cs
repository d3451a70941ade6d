using System.Text;
using YamlDotNet.Core;

namespace KubeSharp.Cli.Comments;

/// <summary>
/// Carries the comments of a file over to its canonical form, where fields may stand in another order. What it writes is read again: should
/// a comment change the meaning of the text, all comments are given up rather than that.
/// </summary>
internal sealed class CommentKeeper(ManifestReader reader)
{
    /// <summary>Adds a file's comments to its canonical form.</summary>
    /// <param name="source">The file.</param>
    /// <param name="read">What was read from it.</param>
    /// <param name="canonical">The canonical form, in YAML or KYAML.</param>
    public CommentedText Keep(byte[] source, ManifestReadResult read, byte[] canonical)
    {
        try
        {
            var text = Encoding.UTF8.GetString(source).TrimStart('\uFEFF');
            return Weave(text, read, Encoding.UTF8.GetString(canonical)) is { } kept && IsUnchanged(kept.Text, read)
                ? kept
                : new CommentedText(canonical, read.CommentCount, read.FirstCommentLine);
        }
        catch (YamlException)
        {
            // The reader takes some texts that this scanner does not: their comments are reported as lost.
            return new CommentedText(canonical, read.CommentCount, read.FirstCommentLine);
        }
    }

    private static CommentedText? Weave(string source, ManifestReadResult read, string canonical)
    {
        var (comments, documentStarts) = CommentReader.Read(source);
        var sourceDocuments = LayoutReader.Read(source);
        var writtenDocuments = LayoutReader.Read(canonical);
        if (writtenDocuments.Count != read.Documents.Count)
        {
            return null;
        }

        var documents = new DocumentMatch(sourceDocuments, writtenDocuments, read.Documents);
        var anchors = new CommentAnchors(sourceDocuments, documentStarts);
        var weaver = new CommentWeaver(canonical);
        var (lost, firstLost) = (0, 0);
        foreach (var comment in comments)
        {
            var anchored = anchors.Anchor(comment);
            if (anchored.Place is { } place && documents.Find(place, anchored.Position) is var (written, path))
            {
                weaver.Add(comment.Text, written, path, anchored.Position);
            }
            else
            {
                firstLost = lost++ == 0 ? comment.Line : firstLost;
            }
        }

        return new CommentedText(Encoding.UTF8.GetBytes(weaver.Weave()), lost, firstLost);
    }

    private bool IsUnchanged(byte[] text, ManifestReadResult read)
    {
        var again = reader.Read(text, file: null);
        return !again.HasErrors
            && again.Documents.Select(document => document.Object).SequenceEqual(read.Documents.Select(document => document.Object));
    }
}
