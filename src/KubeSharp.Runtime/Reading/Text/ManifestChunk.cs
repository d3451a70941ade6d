namespace KubeSharp.Reading;

/// <summary>The bytes of one document of a file.</summary>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="FirstLine">The line at which it begins, from 1.</param>
/// <param name="IsMarked">Whether a <c>---</c> line stands before it, which makes it YAML for kubectl.</param>
internal readonly record struct ManifestChunk(int Start, int Length, int FirstLine, bool IsMarked);
