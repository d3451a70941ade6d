using KubeSharp.Cli.Files;

namespace KubeSharp.Cli.Formatting;

/// <summary>Where canonical forms go.</summary>
internal interface IFormatDestination
{
    /// <summary>Looks at all files before the first is read.</summary>
    /// <returns>Whether the run may begin; if not, why is in the log.</returns>
    bool Prepare(IReadOnlyList<InputFile> files);

    /// <summary>Takes a file that was read without errors.</summary>
    void Take(FormattedFile file);

    /// <summary>Ends the run.</summary>
    void Complete();
}
