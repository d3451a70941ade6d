using KubeSharp.Schema.Diagnostics;

namespace KubeSharp.Schema.Model;

/// <summary>All that documents resolve to.</summary>
/// <param name="Units">The generated files with types.</param>
/// <param name="KindSources">The generated files that find types.</param>
/// <param name="Diagnostics">What is wrong with the documents together.</param>
internal sealed record SchemaModel(
    EquatableArray<UnitModel> Units, EquatableArray<KindSourceModel> KindSources, EquatableArray<SchemaDiagnostic> Diagnostics);
