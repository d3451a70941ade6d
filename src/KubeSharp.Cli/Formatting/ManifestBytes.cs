namespace KubeSharp.Cli.Formatting;

/// <summary>Writes objects to memory.</summary>
internal static class ManifestBytes
{
    /// <exception cref="ManifestException">A value cannot be written.</exception>
    public static byte[] Write(IEnumerable<KubernetesObject> objects, ManifestFormat format)
    {
        using var stream = new MemoryStream();
        using (var writer = new ManifestWriter(stream, format))
        {
            foreach (var value in objects)
            {
                writer.Write(value);
            }
        }

        return stream.ToArray();
    }
}
