namespace KubeSharp.Emission;

/// <summary>A folder of this run alone, in which everything is generated before the output folder is touched.</summary>
internal sealed class StagingFolder : IDisposable
{
    private StagingFolder(string path) => FullPath = path;

    public string FullPath { get; }

    /// <summary>Makes the folder.</summary>
    /// <param name="parent">Where, or null for the system's folder for temporary files.</param>
    public static StagingFolder Create(string? parent)
    {
        // Secrets may pass through: a folder among everybody's temporary files is for its owner alone.
        var path = parent is null
            ? Directory.CreateTempSubdirectory("kubesharp-").FullName
            : Directory.CreateDirectory(Path.Combine(Path.GetFullPath(parent), $"emit-{Guid.NewGuid():N}")).FullName;
        return new(path);
    }

    /// <summary>The place of a file.</summary>
    /// <param name="path">Its path below the output folder.</param>
    public string PathOf(string path) => Path.Combine(FullPath, path);

    /// <summary>Generates a file.</summary>
    /// <exception cref="ManifestException">A value of an object cannot be written.</exception>
    public void Write(ManifestFile file, ManifestFormat format)
    {
        var path = PathOf(file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        file.Write(stream, format);
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
