using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KubeSharp.Emission;

/// <summary>
/// Lets one emission after the other into a folder. The lock is one of a few empty files in the folder for temporary files, chosen by the
/// folder's path and never deleted: deleting it would let two runs hold locks on two files of one name. That two folders may share a lock
/// costs a little waiting and leaves no file for each folder.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private const int Locks = 16;

    // The errors by which an operating system says that another process holds the file: EAGAIN of Linux and of macOS, and
    // ERROR_SHARING_VIOLATION of Windows.
    private static readonly int[] s_heldErrors = [11, 35, unchecked((int)0x80070020)];

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    private readonly FileStream? _file;

    private OutputLock(FileStream? file) => _file = file;

    /// <summary>Waits for the lock of a folder.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <exception cref="OutputException">Another run holds it for longer than a minute.</exception>
    public static OutputLock Take(string folder)
    {
        var number = SHA256.HashData(Encoding.UTF8.GetBytes(folder))[0] % Locks;
        var path = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"kubesharp-{number}.lock"));
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException exception) when (s_heldErrors.Contains(exception.HResult))
            {
                if (TimeProvider.System.GetElapsedTime(start) > s_patience)
                {
                    throw new OutputException($"another emission has been writing to '{folder}' for more than a minute", exception);
                }

                Thread.Sleep(s_pause);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // No place for a lock (a read-only system, another user's lock file): go on without. Files change by renames, so runs at
                // the
                // same time still leave whole files.
                return new(null);
            }
        }
    }

    public void Dispose() => _file?.Dispose();
}
