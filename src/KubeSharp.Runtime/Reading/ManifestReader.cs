using System.Globalization;
using System.Text;

namespace KubeSharp;

/// <summary>
/// Reads manifests, YAML or JSON, into typed objects. It reads what kubectl reads and means by it what kubectl means (go-yaml: <c>yes</c>
/// is a boolean, <c>0644</c> is octal), keeps everything, and reports what the API server would refuse, with line and column.
/// </summary>
public sealed class ManifestReader
{
    private readonly IReadOnlyList<IKindSource> _kinds;
    private readonly ManifestReaderOptions _options;

    /// <summary>Makes a reader; it can be used for many files, also at the same time.</summary>
    /// <param name="kinds">
    /// Where types of kinds are looked up, in this order. Objects of other kinds come back as <see cref="UntypedObject"/>.
    /// </param>
    /// <param name="options">How strictly to read, and limits; null for the defaults.</param>
    public ManifestReader(IReadOnlyList<IKindSource> kinds, ManifestReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        _kinds = kinds;
        _options = options ?? ManifestReaderOptions.Default;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The documents of one file.</param>
    /// <param name="file">The name of the file, for diagnostics; null when there is none.</param>
    /// <returns>Objects and diagnostics; nothing in the text makes this method throw.</returns>
    public ManifestReadResult Read(string text, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > _options.MaxBytes ? TooLarge(file) : Read(Encoding.UTF8.GetBytes(text), file);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The documents of one file, in UTF-8.</param>
    /// <param name="file">The name of the file, for diagnostics; null when there is none.</param>
    /// <returns>Objects and diagnostics; nothing in the stream's bytes makes this method throw.</returns>
    public ManifestReadResult Read(Stream stream, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (stream.Read(buffer) is var count && count > 0)
        {
            if (bytes.Length + count > _options.MaxBytes)
            {
                return TooLarge(file);
            }

            bytes.Write(buffer, 0, count);
        }

        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), file);
    }

    /// <summary>Reads bytes.</summary>
    /// <param name="text">The documents of one file, in UTF-8.</param>
    /// <param name="file">The name of the file, for diagnostics; null when there is none.</param>
    /// <returns>Objects and diagnostics; nothing in the bytes makes this method throw.</returns>
    public ManifestReadResult Read(ReadOnlySpan<byte> text, string? file = null)
    {
        if (text.Length > _options.MaxBytes)
        {
            return TooLarge(file);
        }

        var context = new Reading.ReadContext(_options, file);
        var documents = new Reading.DocumentReader(_kinds, context);
        documents.Read(text);
        return new(documents.Documents, context.Diagnostics(), context.CommentCount, context.FirstCommentLine);
    }

    private ManifestReadResult TooLarge(string? file)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"the file is larger than {_options.MaxBytes} bytes; split it");
        return new([], [new(Severity.Error, DiagnosticIds.LimitExceeded, message) { File = file }], 0, 0);
    }
}
