using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Reading;

/// <summary>What one file says.</summary>
/// <param name="Path">The file.</param>
/// <param name="Options">What its author wants.</param>
/// <param name="Definitions">Its schemas in their order.</param>
/// <param name="Diagnostics">What is wrong with it by itself.</param>
internal sealed record SchemaDocument(
    string Path,
    SchemaOptions Options,
    EquatableArray<SchemaDefinition> Definitions,
    EquatableArray<SchemaDiagnostic> Diagnostics);
