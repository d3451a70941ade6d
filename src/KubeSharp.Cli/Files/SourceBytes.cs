using KubeSharp.Cli.Diagnostics;

namespace KubeSharp.Cli.Files;

/// <summary>Reads a file's bytes, or says why they are no manifest's.</summary>
internal static class SourceBytes
{
    /// <summary>More than any manifest that people write; the API server itself takes 3 MB.</summary>
    public const int MaximumBytes = 32 * 1024 * 1024;

    // Text that a manifest can be holds no NUL; binary files hold one soon.
    private const int BytesToProbe = 8 * 1024;

    public static byte[]? Read(InputFile file, Stream standardInput, DiagnosticLog log)
    {
        if (!file.IsStandardInput && Directory.Exists(file.Name))
        {
            log.Add(Error(file, DiagnosticIds.Unreadable, "this is a folder; a file is needed"));
            return null;
        }

        byte[]? bytes;
        try
        {
            if (file.IsStandardInput)
            {
                bytes = ReadBounded(standardInput);
            }
            else
            {
                const FileShare Share = FileShare.ReadWrite | FileShare.Delete;
                using var stream = new FileStream(file.Name, FileMode.Open, FileAccess.Read, Share, bufferSize: 1);
                bytes = ReadBounded(stream);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            log.Add(Error(file, DiagnosticIds.Unreadable, "the file cannot be read: " + exception.Message));
            return null;
        }

        if (bytes is null)
        {
            log.Add(Error(file, DiagnosticIds.LimitExceeded, $"the file is larger than {MaximumBytes / 1024 / 1024} MiB; split it"));
            return null;
        }

        if (bytes.AsSpan(0, Math.Min(bytes.Length, BytesToProbe)).Contains((byte)0) && !IsUtf16(bytes))
        {
            log.Add(Error(file, DiagnosticIds.Syntax, "the file is binary, not YAML or JSON text"));
            return null;
        }

        return bytes;
    }

    // The reader tells what to do about these.
    private static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, _, 0, _, ..] or [_, 0, _, 0, ..];

    private static byte[]? ReadBounded(Stream stream)
    {
        using var buffer = new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length, 0, MaximumBytes + 1) : 0);
        var chunk = new byte[64 * 1024];
        while (stream.Read(chunk) is > 0 and var count)
        {
            buffer.Write(chunk, 0, count);
            if (buffer.Length > MaximumBytes)
            {
                return null;
            }
        }

        return buffer.ToArray();
    }

    private static Diagnostic Error(InputFile file, string id, string message) => new(Severity.Error, id, message) { File = file.Name };
}
