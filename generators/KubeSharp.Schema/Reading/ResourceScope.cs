namespace KubeSharp.Schema.Reading;

/// <summary>Where objects of a kind live.</summary>
internal enum ResourceScope
{
    Unknown,
    Cluster,
    Namespaced,
}
