namespace KubeSharp.Reading;

/// <summary>The bytes of one document of a file.</summary>
internal readonly record struct ManifestChunk(int Start, int Length, int FirstLine);
