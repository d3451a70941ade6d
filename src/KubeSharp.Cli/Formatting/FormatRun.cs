using KubeSharp.Cli.Diagnostics;
using KubeSharp.Cli.Files;
using KubeSharp.Cli.Schemas;

namespace KubeSharp.Cli.Formatting;

/// <summary>One run of <c>fmt</c>: finds the files, formats each and hands it to where it goes.</summary>
internal sealed class FormatRun(FormatSettings settings, ToolStreams streams)
{
    private readonly DiagnosticLog _log = new(streams.Error);

    public int Run()
    {
        // What the user's schemas say of a kind counts more than what the tool knows of it.
        var kinds = new List<IKindSource> { KubernetesKinds.Instance, MachineLearningKinds.Instance };
        if (settings.Schemas.Count > 0)
        {
            kinds.Insert(0, SchemaKinds.Read(settings.Schemas, streams, _log));
            if (_log.HasErrors)
            {
                return ExitCodes.Diagnostics;
            }
        }

        var files = InputFiles.Expand(settings.Paths, settings.OutputFolder, _log);
        IFormatDestination destination =
            settings.OutputFolder is { } folder ? new FolderDestination(folder, settings, _log)
            : settings.Write ? new InPlaceDestination(settings, _log)
            : settings.Check ? new CheckDestination(_log)
            : new StreamDestination(settings, streams.Output, _log);
        if (!destination.Prepare(files))
        {
            return ExitCodes.Diagnostics;
        }

        var formatter = new FileFormatter(settings, kinds, _log);
        foreach (var file in files)
        {
            if (SourceBytes.Read(file, streams.Input, _log) is { } source && formatter.Format(file, source) is { } formatted)
            {
                destination.Take(formatted);
            }
        }

        destination.Complete();
        return _log.HasErrors ? ExitCodes.Diagnostics : ExitCodes.Done;
    }
}
