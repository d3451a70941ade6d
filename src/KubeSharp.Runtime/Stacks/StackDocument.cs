namespace KubeSharp;

/// <summary>An object of a stack and the line that added it.</summary>
internal readonly record struct StackDocument(KubernetesObject Value, SourcePlace Place)
{
    /// <summary>Writes the object; what is wrong with a value of it is reported at the line that added it.</summary>
    /// <exception cref="ManifestException">A value cannot be written.</exception>
    public void WriteTo(ManifestWriter writer)
    {
        try
        {
            writer.Write(Value);
        }
        catch (ManifestException exception)
        {
            var place = Place;
            throw new ManifestException([.. exception.Diagnostics.Select(place.Place)], exception);
        }
    }
}
