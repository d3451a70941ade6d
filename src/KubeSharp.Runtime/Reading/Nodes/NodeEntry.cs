namespace KubeSharp.Reading;

/// <summary>An entry of a map, with the place of its key.</summary>
internal readonly record struct NodeEntry(string Key, ManifestNode Value, int Line, int Column);
