namespace KubeSharp.Cli.Comments;

/// <summary>A comment and the place that it belongs to.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Place">The place; null where there is none.</param>
/// <param name="Position">How the comment stands to it.</param>
internal sealed record AnchoredComment(SourceComment Comment, Place? Place, AnchorPosition Position);
