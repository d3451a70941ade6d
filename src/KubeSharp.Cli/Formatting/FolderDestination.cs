using KubeSharp.Cli.Diagnostics;
using KubeSharp.Cli.Files;

namespace KubeSharp.Cli.Formatting;

/// <summary>Writes each file to the same relative path below a folder.</summary>
internal sealed class FolderDestination(string folder, FormatSettings settings, DiagnosticLog log) : IFormatDestination
{
    public bool Prepare(IReadOnlyList<InputFile> files)
    {
        if (File.Exists(folder))
        {
            log.Add(new(Severity.Error, DiagnosticIds.OutputFailed, "this is a file; --output needs a folder") { File = folder });
        }

        // Ignoring case: two names that differ by it alone are one file on many machines.
        var taken = new Dictionary<string, InputFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            var path = file.OutputPath(settings.FormatOf(file));
            if (!taken.TryAdd(path, file))
            {
                log.Add(Error(file, $"{file.Name} and {taken[path].Name} would both be written to {Path.Combine(folder, path)}"));
            }
        }

        return !log.HasErrors;
    }

    public void Take(FormattedFile file)
    {
        CommentLoss.Warn(file, log);
        if (file.Objects.Count == 0)
        {
            return;
        }

        var path = Path.Combine(folder, file.Input.OutputPath(settings.FormatOf(file.Input)));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            FileReplacement.Replace(path, file.Text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Add(Error(file.Input, $"{path} cannot be written: {exception.Message}"));
        }
    }

    public void Complete()
    {
    }

    private static Diagnostic Error(InputFile file, string message) =>
        new(Severity.Error, DiagnosticIds.OutputFailed, message) { File = file.Name };
}
