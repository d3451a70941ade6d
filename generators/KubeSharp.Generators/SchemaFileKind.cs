namespace KubeSharp.Generators;

/// <summary>What an additional file is to the generator: its metadata <c>KubeSharpKind</c>.</summary>
internal enum SchemaFileKind
{
    /// <summary>An OpenAPI document: v2, v3 or facts only.</summary>
    OpenApi,

    /// <summary>An XML documentation file that holds the descriptions of Kubernetes' own schemas.</summary>
    Documentation,
}
