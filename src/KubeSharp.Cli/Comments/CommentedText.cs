namespace KubeSharp.Cli.Comments;

/// <summary>A canonical form with the comments of its file.</summary>
/// <param name="Text">The text.</param>
/// <param name="Lost">How many comments it lacks.</param>
/// <param name="FirstLostLine">The line of the first of them in the file.</param>
internal sealed record CommentedText(byte[] Text, int Lost, int FirstLostLine);
