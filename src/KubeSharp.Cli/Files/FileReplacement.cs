using System.Security.Cryptography;

namespace KubeSharp.Cli.Files;

/// <summary>Puts bytes in the place of a file in one step, so that nobody ever sees half of them.</summary>
internal static class FileReplacement
{
    /// <summary>Replaces a file, or makes it; the folder must exist.</summary>
    /// <param name="path">The file; a link is followed, so that the link stays one.</param>
    /// <param name="bytes">The new bytes.</param>
    /// <exception cref="IOException">The file cannot be replaced; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be replaced; it is as it was.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
        if (Directory.Exists(target))
        {
            throw new IOException("a folder of that name is in its place");
        }

        // In the same folder, since a move is one step only within one file system.
        var temporary = Path.Combine(
            Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{RandomNumberGenerator.GetHexString(8, lowercase: true)}.tmp");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        try
        {
            using (var stream = new FileStream(temporary, options))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
