using KubeSharp.Cli.Diagnostics;

namespace KubeSharp.Cli.Files;

/// <summary>Writes the one result of a verb: to a file, or to standard output.</summary>
internal static class OutputBytes
{
    /// <param name="bytes">The result.</param>
    /// <param name="path">The file; null for standard output.</param>
    /// <param name="streams">Has standard output.</param>
    /// <param name="log">Takes why the file cannot be written.</param>
    public static void Write(byte[] bytes, string? path, ToolStreams streams, DiagnosticLog log)
    {
        if (path is null)
        {
            streams.Output.Write(bytes);
            streams.Output.Flush();
            return;
        }

        try
        {
            FileReplacement.Replace(path, bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Add(new(Severity.Error, DiagnosticIds.OutputFailed, "cannot be written: " + exception.Message) { File = path });
        }
    }
}
