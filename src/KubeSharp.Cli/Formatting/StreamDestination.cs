using KubeSharp.Cli.Diagnostics;
using KubeSharp.Cli.Files;

namespace KubeSharp.Cli.Formatting;

/// <summary>
/// Prints all files as one stream of documents, once all are read: what goes into a pipe to <c>kubectl apply</c> is everything or nothing.
/// </summary>
internal sealed class StreamDestination(FormatSettings settings, Stream output, DiagnosticLog log) : IFormatDestination
{
    private readonly List<FormattedFile> _files = [];

    public bool Prepare(IReadOnlyList<InputFile> files) => true;

    public void Take(FormattedFile file)
    {
        CommentLoss.Warn(file, log);
        if (file.Objects.Count > 0)
        {
            _files.Add(file);
        }
    }

    public void Complete()
    {
        if (log.HasErrors)
        {
            return;
        }

        if (settings.Format == ManifestFormat.Json)
        {
            // The documents of several JSON files are one List.
            output.Write(ManifestBytes.Write(_files.SelectMany(file => file.Objects), ManifestFormat.Json));
        }
        else
        {
            for (var i = 0; i < _files.Count; i++)
            {
                if (i > 0 && settings.Format != ManifestFormat.Kyaml)
                {
                    output.Write("---\n"u8);
                }

                output.Write(_files[i].Text);
            }
        }

        output.Flush();
    }
}
