namespace KubeSharp.Cli.Comments;

/// <summary>A comment of a text.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">The column, from 1, where its line begins; of its <c>#</c> if it is trailing.</param>
/// <param name="Text">The text from <c>#</c> to the end of the line, without the blanks there.</param>
/// <param name="IsTrailing">Whether something else than a dash stands before it on its line.</param>
internal sealed record SourceComment(int Line, int Column, string Text, bool IsTrailing);
