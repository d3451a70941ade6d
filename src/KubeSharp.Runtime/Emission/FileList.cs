using System.Text;

namespace KubeSharp.Emission;

/// <summary>
/// The list of the files that emission has written into a folder. It lies in the folder and is committed with it, so that a fresh clone
/// knows which files are stale: one path a line, sorted, with <c>/</c>, which the build reads too. What it says is checked before a file
/// is deleted for it: anybody may have edited it.
/// </summary>
internal static class FileList
{
    public const string FileName = ".kubesharp-files";

    /// <summary>Reads the list of a folder; empty when there is none.</summary>
    /// <exception cref="OutputException">The list names what emission never writes.</exception>
    public static List<string> Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        List<string> entries = [];
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            return entries;
        }

        var number = 0;
        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            number++;
            if (line.Length == 0 || IsConflictMark(line))
            {
                continue;
            }

            entries.Add(IsOwnPath(line)
                ? line
                : throw new OutputException($"{path}({number},1): the list names what KubeSharp does not write; remove the line"));
        }

        return entries;
    }

    /// <summary>The bytes of a list, the same for the same files.</summary>
    public static byte[] ToBytes(IEnumerable<string> entries)
    {
        var text = new StringBuilder();
        foreach (var entry in entries.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            text.Append(entry).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Both sides of a merge conflict are files that some branch has written: reading over the marks takes them all.</summary>
    private static bool IsConflictMark(string line) =>
        line.StartsWith("<<<<<<<", StringComparison.Ordinal) || line.StartsWith("=======", StringComparison.Ordinal)
        || line.StartsWith(">>>>>>>", StringComparison.Ordinal) || line.StartsWith("|||||||", StringComparison.Ordinal);

    /// <summary>Whether emission can have written the path: plain names below the folder, none hidden, of our extensions.</summary>
    private static bool IsOwnPath(string path) =>
        (path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal))
        && Array.TrueForAll(path.Split('/'), IsName);

    private static bool IsName(string segment) =>
        segment.Length != 0 && segment[0] != '.' && segment[^1] != '.' && segment.All(IsNameCharacter);

    private static bool IsNameCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.';
}
