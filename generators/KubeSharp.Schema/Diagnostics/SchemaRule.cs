namespace KubeSharp.Schema.Diagnostics;

/// <summary>A kind of mistake in schemas or their options, with all that is said about it to an author.</summary>
/// <param name="Id">The id, which is never given to another meaning.</param>
/// <param name="Title">The rule in one line.</param>
/// <param name="Help">What to do.</param>
/// <param name="Severity">How bad it is.</param>
internal sealed record SchemaRule(string Id, string Title, string Help, SchemaSeverity Severity);
