namespace KubeSharp;

/// <summary>A manifest that cannot be read, or an object that cannot be written.</summary>
public sealed class ManifestException : Exception
{
    /// <summary>Makes an exception of what is wrong; its message is that of all diagnostics, a line each.</summary>
    /// <param name="diagnostics">What is wrong.</param>
    /// <param name="innerException">What led to it, or null.</param>
    public ManifestException(IReadOnlyList<Diagnostic> diagnostics, Exception? innerException = null)
        : base(string.Join('\n', diagnostics ?? throw new ArgumentNullException(nameof(diagnostics))), innerException) =>
        Diagnostics = diagnostics;

    /// <summary>What is wrong, and where.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
