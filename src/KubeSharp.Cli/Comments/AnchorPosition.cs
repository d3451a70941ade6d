namespace KubeSharp.Cli.Comments;

/// <summary>How a comment stands to its place.</summary>
internal enum AnchorPosition
{
    /// <summary>On a line of its own before the place.</summary>
    Before,

    /// <summary>At the end of the line where the place begins.</summary>
    Trailing,

    /// <summary>On a line of its own after the last line of the place.</summary>
    After,
}
