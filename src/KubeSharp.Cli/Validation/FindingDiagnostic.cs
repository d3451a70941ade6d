using KubeSharp.Cli.Files;
using KubeSharp.Reading;
using KubeSharp.Rules.Checks;

namespace KubeSharp.Cli.Validation;

/// <summary>Says of a finding where it stands in its file.</summary>
internal static class FindingDiagnostic
{
    public static Diagnostic Create(InputFile file, ManifestDocument document, Finding finding, Severity severity)
    {
        var (line, column) = NodePlace.Find(document.Node!, finding.Node);
        return new(severity, finding.Rule.Id, $"{ObjectText.Describe(document.Object)}: {finding.Message}")
        {
            File = file.Name,
            Line = line,
            Column = column,
            Path = finding.Node.Path,
        };
    }
}
