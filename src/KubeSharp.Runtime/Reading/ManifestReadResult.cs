namespace KubeSharp;

/// <summary>What a reader found in one file.</summary>
public sealed class ManifestReadResult
{
    internal ManifestReadResult(
        IReadOnlyList<ManifestDocument> documents, IReadOnlyList<Diagnostic> diagnostics, int commentCount, int firstCommentLine)
    {
        Documents = documents;
        Diagnostics = diagnostics;
        CommentCount = commentCount;
        FirstCommentLine = firstCommentLine;
    }

    /// <summary>The objects in their order; those of documents that could not be read are missing, and an error says so.</summary>
    public IReadOnlyList<ManifestDocument> Documents { get; }

    /// <summary>What there is to say, in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How many comments the file has. Objects do not carry them.</summary>
    public int CommentCount { get; }

    /// <summary>The line of the first comment, from 1; 0 when there is none.</summary>
    public int FirstCommentLine { get; }

    /// <summary>Whether a diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error);
}
