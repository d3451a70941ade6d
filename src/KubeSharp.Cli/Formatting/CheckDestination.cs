using KubeSharp.Cli.Diagnostics;
using KubeSharp.Cli.Files;

namespace KubeSharp.Cli.Formatting;

/// <summary>Writes nothing and names the files that are not in canonical form.</summary>
internal sealed class CheckDestination(DiagnosticLog log) : IFormatDestination
{
    public bool Prepare(IReadOnlyList<InputFile> files) => true;

    public void Take(FormattedFile file)
    {
        if (file.Objects.Count > 0 && !file.IsCanonical)
        {
            log.Add(new(Severity.Error, DiagnosticIds.OutputDiffers, "not in canonical form; 'kubesharp fmt --write' formats it")
            {
                File = file.Input.Name,
                Line = FirstDifferentLine(file.Source, file.Text),
            });
        }
    }

    public void Complete()
    {
    }

    private static int FirstDifferentLine(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        left[..left.CommonPrefixLength(right)].Count((byte)'\n') + 1;
}
