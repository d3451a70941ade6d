namespace KubeSharp.Schema.Reading;

/// <summary>What an author wants of the types of one file.</summary>
/// <param name="NamespaceRoot">The namespace that those of group and version stand in.</param>
/// <param name="KindSource">The full name of the class that finds the types by apiVersion and kind.</param>
/// <param name="IsPublic">Whether the types are public, otherwise internal.</param>
/// <param name="Kinds">
/// The kinds wanted, as <c>Deployment</c> or <c>apps/v1/Deployment</c>, joined by <c>|</c>; with them come the types that they use. Empty for all.
/// </param>
internal sealed record SchemaOptions(string NamespaceRoot, string KindSource, bool IsPublic, string Kinds = "");
