namespace KubeSharp.Reading;

/// <summary>What a <see cref="ManifestNode"/> is: JSON's kinds, to which kubectl reduces YAML.</summary>
internal enum NodeKind : byte
{
    Null,
    Boolean,
    Number,
    String,
    List,
    Map,
}
