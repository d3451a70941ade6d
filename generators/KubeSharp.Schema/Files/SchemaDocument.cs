using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;
using KubeSharp.Schema.Unifying;

namespace KubeSharp.Schema.Files;

/// <summary>What one file says.</summary>
/// <param name="Path">The file.</param>
/// <param name="Options">What its author wants.</param>
/// <param name="Definitions">Its schemas in their order.</param>
/// <param name="Report">Which objects in it became shared types, and which did not.</param>
/// <param name="Diagnostics">What is wrong with it by itself.</param>
internal sealed record SchemaDocument(
    string Path,
    SchemaOptions Options,
    EquatableArray<SchemaDefinition> Definitions,
    EquatableArray<UnificationEntry> Report,
    EquatableArray<SchemaDiagnostic> Diagnostics);
