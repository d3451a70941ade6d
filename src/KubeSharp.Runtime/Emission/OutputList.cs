namespace KubeSharp.Emission;

/// <summary>What becomes of a folder's list of files.</summary>
/// <param name="Stale">Files of the old list that exist and are no longer made.</param>
/// <param name="Bytes">The new list.</param>
internal sealed record OutputList(IReadOnlyList<string> Stale, byte[] Bytes);
