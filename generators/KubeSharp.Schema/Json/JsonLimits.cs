namespace KubeSharp.Schema.Json;

/// <summary>Bounds of what is read from a file that nobody vouches for.</summary>
internal static class JsonLimits
{
    /// <summary>
    /// The longest text, in UTF-16 units. The largest document of a cluster (all kinds, with paths and prose) has about 5 million.
    /// </summary>
    public const int Length = 32_000_000;

    /// <summary>
    /// The deepest nesting. The deepest custom resources of the wild have 25 levels of properties, three JSON levels each.
    /// </summary>
    public const int Depth = 256;
}
