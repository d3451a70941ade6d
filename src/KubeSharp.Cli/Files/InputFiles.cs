using KubeSharp.Cli.Diagnostics;

namespace KubeSharp.Cli.Files;

/// <summary>Turns the paths of a command line into files.</summary>
internal static class InputFiles
{
    private static readonly string[] s_extensions = [".yaml", ".yml", ".json"];

    /// <param name="paths">Files, folders and standard input.</param>
    /// <param name="outputFolder">A folder whose files are results, not sources, should it lie among them; null for none.</param>
    /// <param name="log">Takes what is wrong with the paths.</param>
    public static IReadOnlyList<InputFile> Expand(IReadOnlyList<string> paths, string? outputFolder, DiagnosticLog log)
    {
        var results = outputFolder is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder));
        var files = new List<InputFile>();
        foreach (var path in paths)
        {
            if (path == InputFile.StandardInput)
            {
                files.Add(InputFile.Of(path));
            }
            else if (Directory.Exists(path))
            {
                var before = files.Count;
                AddFolder(files, path, relative: "", results, log);
                if (files.Count == before)
                {
                    const string Message = "no *.yaml, *.yml or *.json file is in this folder";
                    log.Add(new(Severity.Warning, DiagnosticIds.NoKind, Message) { File = path });
                }
            }
            else if (File.Exists(path))
            {
                files.Add(InputFile.Of(path));
            }
            else
            {
                log.Add(new(Severity.Error, DiagnosticIds.Unreadable, "there is no such file or folder") { File = path });
            }
        }

        return files;
    }

    private static void AddFolder(List<InputFile> files, string folder, string relative, string? results, DiagnosticLog log)
    {
        List<FileSystemInfo> entries;
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Add(new(Severity.Error, DiagnosticIds.Unreadable, "the folder cannot be read: " + exception.Message) { File = folder });
            return;
        }

        entries.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        foreach (var entry in entries)
        {
            var name = Path.Combine(folder, entry.Name);
            var below = relative.Length == 0 ? entry.Name : relative + "/" + entry.Name;
            if (entry is DirectoryInfo)
            {
                // A linked folder may lead back up to where it stands.
                if (!entry.Name.StartsWith('.') && entry.LinkTarget is null && entry.FullName != results)
                {
                    AddFolder(files, name, below, results, log);
                }
            }
            else if (s_extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
            {
                files.Add(new InputFile(name, below));
            }
        }
    }
}
