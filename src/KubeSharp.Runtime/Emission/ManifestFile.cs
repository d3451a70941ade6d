namespace KubeSharp.Emission;

/// <summary>A file that is to be written: objects, or the file names of a kustomization.</summary>
/// <param name="Path">The path below the output folder, with <c>/</c>.</param>
internal sealed record ManifestFile(string Path)
{
    public IReadOnlyList<StackDocument> Documents { get; init; } = [];

    public IReadOnlyList<string> KustomizationResources { get; init; } = [];

    public void Write(Stream output, ManifestFormat format)
    {
        if (Documents.Count == 0)
        {
            Kustomization.Write(output, KustomizationResources);
            return;
        }

        using var writer = new ManifestWriter(output, format);
        foreach (var document in Documents)
        {
            document.WriteTo(writer);
        }
    }
}
