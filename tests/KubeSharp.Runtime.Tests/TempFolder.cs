namespace KubeSharp.Tests;

/// <summary>A folder of one test, gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kubesharp-test-");

    public string FullPath => _folder.FullName;

    public string this[string path] => Path.Combine(FullPath, path);

    /// <summary>All files by their paths below the folder, sorted, hidden ones too.</summary>
    public IReadOnlyList<string> Files =>
        [
            .. _folder.EnumerateFiles("*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(FullPath, file.FullName))
                .Order(StringComparer.Ordinal),
        ];

    public string Read(string path) => File.ReadAllText(this[path]);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    /// <summary>Sets the times of all files and folders far back, so that any later change shows.</summary>
    public void Age()
    {
        foreach (var entry in _folder.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Append(_folder))
        {
            entry.LastWriteTimeUtc = DateTime.UnixEpoch;
        }
    }

    /// <summary>What has changed since <see cref="Age"/>.</summary>
    public IReadOnlyList<string> Touched() =>
        [
            .. _folder.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Append(_folder)
                .Where(entry => entry.LastWriteTimeUtc != DateTime.UnixEpoch)
                .Select(entry => Path.GetRelativePath(FullPath, entry.FullName)),
        ];

    public void Dispose() => _folder.Delete(recursive: true);
}
