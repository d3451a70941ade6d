namespace KubeSharp.Writing;

/// <summary>The writer of each format.</summary>
internal static class TreeWriters
{
    public static TreeWriter Create(ManifestFormat format, Utf8Output output) => format switch
    {
        ManifestFormat.Yaml => new YamlTreeWriter(output),
        ManifestFormat.Kyaml => new KyamlTreeWriter(output),
        ManifestFormat.Json => new JsonTreeWriter(output),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Manifests are written as Yaml, Kyaml or Json."),
    };
}
