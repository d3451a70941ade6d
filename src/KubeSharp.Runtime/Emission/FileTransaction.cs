using System.Globalization;

namespace KubeSharp.Emission;

/// <summary>
/// Replaces and deletes files of one folder, all or none: new bytes first go to hidden files beside their targets, where a full disk or a
/// missing right shows; then files change places, each by one rename, and go back when one fails.
/// </summary>
internal sealed class FileTransaction : IDisposable
{
    private readonly string _mark = $".kubesharp-{Guid.NewGuid():N}";
    private readonly List<(string Target, string Staged)> _replacements = [];
    private readonly List<string> _deletions = [];
    private readonly List<string> _madeFolders = [];
    private readonly Stack<(string Target, string? Backup)> _done = new();

    /// <summary>Copies new bytes beside their target.</summary>
    public void Replace(string target, Stream bytes)
    {
        MakeFolder(Path.GetDirectoryName(target)!);
        if (Directory.Exists(target))
        {
            throw new OutputException($"'{target}' is a folder, but a file of that name is to be written");
        }

        var staged = HiddenBeside(target, "new");
        _replacements.Add((target, staged));
        using var stream = new FileStream(staged, FileMode.CreateNew, FileAccess.Write);
        bytes.CopyTo(stream);
    }

    /// <summary>Marks a file for deletion.</summary>
    public void Delete(string target) => _deletions.Add(target);

    /// <summary>Brings all changes into effect, deletions first: a name may come back in another case.</summary>
    /// <exception cref="IOException">A file could not be changed; all are as they were.</exception>
    public void Commit()
    {
        foreach (var target in _deletions)
        {
            MoveAway(target);
        }

        foreach (var (target, staged) in _replacements)
        {
            if (IsPlainFile(target))
            {
                var backup = HiddenBeside(target, "old");
                _done.Push((target, backup));
                File.Replace(staged, target, backup);
                continue;
            }

            if (IsLink(target))
            {
                MoveAway(target);
            }

            File.Move(staged, target);
            _done.Push((target, null));
        }

        // From here on nothing is taken back: what follows only clears away.
        _replacements.Clear();
        _madeFolders.Clear();
        var backups = _done.Select(step => step.Backup).OfType<string>().ToList();
        _done.Clear();
        backups.ForEach(File.Delete);
    }

    /// <summary>
    /// Takes back what has not been brought into effect as a whole; a step that failed itself left its backup, or changed nothing.
    /// </summary>
    public void Dispose()
    {
        while (_done.TryPop(out var step))
        {
            if (step.Backup is null)
            {
                File.Delete(step.Target);
            }
            else if (Path.Exists(step.Backup))
            {
                File.Move(step.Backup, step.Target, overwrite: true);
                // Where both names are one file still, POSIX makes the rename do nothing.
                File.Delete(step.Backup);
            }
        }

        foreach (var (_, staged) in _replacements)
        {
            File.Delete(staged);
        }

        for (var i = _madeFolders.Count - 1; i >= 0; i--)
        {
            Directory.Delete(_madeFolders[i]);
        }
    }

    private static bool IsPlainFile(string path) => new FileInfo(path) is { Exists: true, LinkTarget: null };

    /// <summary>Whether the path is a symbolic link, which is replaced itself, never followed; it may lead nowhere.</summary>
    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    private void MoveAway(string target)
    {
        var backup = HiddenBeside(target, "old");
        _done.Push((target, backup));
        File.Move(target, backup);
    }

    private string HiddenBeside(string target, string use) =>
        Path.Combine(
            Path.GetDirectoryName(target)!,
            string.Create(CultureInfo.InvariantCulture, $"{_mark}-{_replacements.Count}-{_done.Count}.{use}"));

    private void MakeFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (File.Exists(folder))
        {
            throw new OutputException($"'{folder}' is a file, but a folder of that name is needed");
        }

        MakeFolder(Path.GetDirectoryName(folder)!);
        Directory.CreateDirectory(folder);
        _madeFolders.Add(folder);
    }
}
