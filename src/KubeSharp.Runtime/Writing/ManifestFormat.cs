namespace KubeSharp;

/// <summary>How manifests are written.</summary>
public enum ManifestFormat
{
    /// <summary>Block-style YAML, safe under YAML 1.1 and 1.2 readers.</summary>
    Yaml,

    /// <summary>KYAML: flow-style YAML with every string quoted (KEP-5295).</summary>
    Kyaml,

    /// <summary>JSON; several objects are one <c>v1</c> <c>List</c>.</summary>
    Json,
}
