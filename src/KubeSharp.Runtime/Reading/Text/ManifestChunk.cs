namespace KubeSharp.Reading;

/// <summary>The bytes of one document of a file, its <c>---</c> line included.</summary>
internal readonly record struct ManifestChunk(int Start, int Length, int FirstLine);
