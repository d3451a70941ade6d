using KubeSharp.Cli.Diagnostics;
using KubeSharp.Cli.Files;

namespace KubeSharp.Cli.Formatting;

/// <summary>Rewrites each file where it stands, if it changes.</summary>
internal sealed class InPlaceDestination(FormatSettings settings, DiagnosticLog log) : IFormatDestination
{
    public bool Prepare(IReadOnlyList<InputFile> files)
    {
        foreach (var file in files)
        {
            if (file.IsJson && settings.FormatOf(file) != ManifestFormat.Json)
            {
                const string Message = "a *.json file cannot hold YAML: leave --format out, or write to a folder with --output";
                log.Add(new(Severity.Error, DiagnosticIds.OutputFailed, Message) { File = file.Name });
            }
        }

        return !log.HasErrors;
    }

    public void Take(FormattedFile file)
    {
        if (file.Objects.Count == 0 || file.IsCanonical)
        {
            return;
        }

        if (file.LostComments > 0 && !settings.DropComments)
        {
            log.Add(CommentLoss.Describe(file, Severity.Error, "; the file is left as it is, --drop-comments rewrites it all the same"));
            return;
        }

        CommentLoss.Warn(file, log);
        try
        {
            FileReplacement.Replace(file.Input.Name, file.Text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Add(new(Severity.Error, DiagnosticIds.OutputFailed, "cannot be written: " + exception.Message) { File = file.Input.Name });
        }
    }

    public void Complete()
    {
    }
}
