namespace KubeSharp.Cli.Comments;

/// <summary>A comment and the place that it belongs to.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Document">The document, by its number in the source; -1 when there is none.</param>
/// <param name="Place">The place.</param>
/// <param name="Position">How the comment stands to it.</param>
internal sealed record AnchoredComment(SourceComment Comment, int Document, Place? Place, AnchorPosition Position);
