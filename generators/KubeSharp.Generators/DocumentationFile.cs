using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Documentation;
using KubeSharp.Schema.Json;

namespace KubeSharp.Generators;

/// <summary>A file with descriptions.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Index">The descriptions in it.</param>
internal sealed record DocumentationFile(string Path, DocumentationIndex Index)
{
    /// <summary>What is wrong with the file: it may be no documentation of KubernetesClient at all.</summary>
    public IEnumerable<SchemaDiagnostic> Diagnostics => Index.Count > 0
        ? []
        : [new(SchemaRules.Documentation, "The file has no description of any type of KubernetesClient.", Path, TextPosition.Start)];
}
