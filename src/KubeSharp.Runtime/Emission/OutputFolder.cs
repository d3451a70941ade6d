namespace KubeSharp.Emission;

/// <summary>A folder of manifests that emission keeps up to date.</summary>
internal sealed class OutputFolder
{
    private readonly HashSet<string> _checkedFolders = new(StringComparer.Ordinal);

    /// <summary>Names a folder, which need not exist.</summary>
    public OutputFolder(string path) => FullPath = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    public string FullPath { get; }

    public string ListPath => Path.Combine(FullPath, FileList.FileName);

    public string PathOf(string entry) => Path.GetFullPath(Path.Combine(FullPath, entry));

    /// <summary>What the folder's list names, and what of it is stale when only some environments are emitted.</summary>
    /// <param name="files">The files that are emitted.</param>
    /// <param name="scope">The folders of the environments that are emitted, each with <c>/</c>; null when all are.</param>
    /// <exception cref="OutputException">The list was tampered with, or the folder is a file.</exception>
    public OutputList Compare(IReadOnlyList<string> files, IReadOnlyList<string>? scope)
    {
        if (File.Exists(FullPath))
        {
            throw new OutputException($"'{FullPath}' is a file; the output is a folder");
        }

        var current = new HashSet<string>(files, StringComparer.Ordinal);
        List<string> kept = [];
        List<string> stale = [];
        foreach (var entry in FileList.Read(FullPath))
        {
            if (current.Contains(entry))
            {
                continue;
            }

            var inScope = scope is null || scope.Any(folder => entry.StartsWith(folder, StringComparison.Ordinal));
            (inScope ? stale : kept).Add(entry);
        }

        foreach (var entry in files.Concat(stale))
        {
            RequireNoLinks(Path.GetDirectoryName(PathOf(entry))!);
        }

        return new([.. stale.Where(entry => Exists(PathOf(entry)))], FileList.ToBytes(files.Concat(kept)));
    }

    /// <summary>Brings the folder up to date: files whose bytes differ are replaced, stale ones go, the list is written last.</summary>
    /// <param name="staging">Where the files have been generated.</param>
    /// <param name="files">The files.</param>
    /// <param name="scope">The folders of the environments that are emitted, each with <c>/</c>; null when all are.</param>
    /// <returns>How many files were written and deleted.</returns>
    /// <exception cref="IOException">The folder could not be brought up to date; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written; it is as it was.</exception>
    public (int Written, int Deleted) Update(StagingFolder staging, IReadOnlyList<string> files, IReadOnlyList<string>? scope)
    {
        using var held = OutputLock.Take(FullPath);
        var list = Compare(files, scope);
        // On a file system that ignores case, a stale file may be one of the new ones under its old name: it is written anew.
        var staleInAnyCase = new HashSet<string>(list.Stale, StringComparer.OrdinalIgnoreCase);
        var changed = files.Where(file => staleInAnyCase.Contains(file) || !FileBytes.Same(PathOf(file), staging.PathOf(file))).ToList();
        var listChanged = !FileBytes.Same(ListPath, list.Bytes);
        if (changed.Count == 0 && list.Stale.Count == 0 && !listChanged)
        {
            return default;
        }

        using (var transaction = new FileTransaction())
        {
            foreach (var file in changed)
            {
                using var bytes = File.OpenRead(staging.PathOf(file));
                transaction.Replace(PathOf(file), bytes);
            }

            if (listChanged)
            {
                using var bytes = new MemoryStream(list.Bytes);
                transaction.Replace(ListPath, bytes);
            }

            foreach (var entry in list.Stale)
            {
                transaction.Delete(PathOf(entry));
            }

            transaction.Commit();
        }

        foreach (var entry in list.Stale)
        {
            DeleteEmptyFolders(Path.GetDirectoryName(PathOf(entry))!);
        }

        return (changed.Count, list.Stale.Count);
    }

    private static bool Exists(string path) => new FileInfo(path) is var file && (file.Exists || file.LinkTarget is not null);

    private void DeleteEmptyFolders(string folder)
    {
        while (folder.Length > FullPath.Length && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    /// <summary>A link among the folders below the output folder would lead writes and deletions out of it.</summary>
    private void RequireNoLinks(string folder)
    {
        if (folder.Length <= FullPath.Length || !_checkedFolders.Add(folder))
        {
            return;
        }

        if (new DirectoryInfo(folder).LinkTarget is not null)
        {
            throw new OutputException($"'{folder}' is a link that may lead out of the output folder; make it a plain folder");
        }

        RequireNoLinks(Path.GetDirectoryName(folder)!);
    }
}
