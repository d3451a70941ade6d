using KubeSharp.Cli.Files;

namespace KubeSharp.Cli.Formatting;

/// <summary>A file and its canonical form.</summary>
/// <param name="Input">The file.</param>
/// <param name="Source">Its bytes as they are.</param>
/// <param name="Objects">What they hold.</param>
/// <param name="Text">The canonical form, comments and all; empty when the file holds no object.</param>
/// <param name="LostComments">How many comments have no place in the canonical form.</param>
/// <param name="FirstLostLine">The line of the first of them.</param>
internal sealed record FormattedFile(
    InputFile Input,
    byte[] Source,
    IReadOnlyList<KubernetesObject> Objects,
    byte[] Text,
    int LostComments,
    int FirstLostLine)
{
    public bool IsCanonical => Source.AsSpan().SequenceEqual(Text);
}
