namespace KubeSharp.Schema.Yaml;

/// <summary>Bounds of what is read from a YAML file that nobody vouches for, beside those of JSON.</summary>
internal static class YamlLimits
{
    /// <summary>The most values. The largest file of the wild, all CRDs of a platform in one, has about 400 thousand.</summary>
    public const long Nodes = 5_000_000;

    /// <summary>The most characters that are read for one file, which is read again for each quoted text that only kubectl takes.</summary>
    public const long RewrittenLength = 64L * 1024 * 1024;
}
