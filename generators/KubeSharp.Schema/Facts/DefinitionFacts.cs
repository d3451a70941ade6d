using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Facts;

/// <summary>What is known about a schema beside its document.</summary>
/// <param name="Scope">Where objects of the kind live.</param>
/// <param name="IsClient">Whether people write manifests of the kind; null for what is no kind.</param>
/// <param name="Lifecycle">In which releases it can be used.</param>
/// <param name="FieldsSince">The first release of each field that is younger than the schema.</param>
internal sealed record DefinitionFacts(
    ResourceScope Scope, bool? IsClient, Lifecycle Lifecycle, IReadOnlyDictionary<string, string> FieldsSince);
