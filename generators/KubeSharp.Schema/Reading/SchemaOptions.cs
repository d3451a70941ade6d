namespace KubeSharp.Schema.Reading;

/// <summary>What an author wants of the types of one file.</summary>
internal sealed record SchemaOptions
{
    /// <summary>The namespace of the built-in kinds' groups, and the default of others.</summary>
    public const string KubernetesRoot = "KubeSharp";

    /// <summary>The namespace that those of group and version stand in.</summary>
    public string NamespaceRoot { get; init; } = KubernetesRoot;

    /// <summary>The full name of the class that finds the types by apiVersion and kind.</summary>
    public string KindSource { get; init; } = "KubeSharp.SchemaKinds";

    /// <summary>Whether the types are public, otherwise internal.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>
    /// The kinds wanted, as <c>Deployment</c> or <c>apps/v1/Deployment</c>, joined by <c>|</c>; with them come the types that they use.
    /// Empty for all types of the file.
    /// </summary>
    public string Kinds { get; init; } = "";

    /// <summary>The versions wanted of custom resources, joined by <c>|</c>; empty for all that a server serves.</summary>
    public string Versions { get; init; } = "";

    /// <summary>
    /// Whether Kubernetes' own types, which custom resources repeat field by field, become the ones that everybody shares.
    /// </summary>
    public bool Unifies { get; init; } = true;

    /// <summary>
    /// Whether the status of custom resources has types. Controllers write it and nobody else; its types are a seventh of all.
    /// </summary>
    public bool HasStatus { get; init; }

    /// <summary>
    /// Whether types keep their values in fields of their own, which are faster to write and take three times the code; for the built-in
    /// kinds, which are compiled once and written by the thousand.
    /// </summary>
    public bool HasBackingFields { get; init; }

    /// <summary>
    /// Whether a correction of Kubernetes' schema that does not apply to the file is an error; for the document of the built-in kinds.
    /// </summary>
    public bool ChecksFixups { get; init; }

    /// <summary>Whether types of both files can stand in one namespace and one kind source.</summary>
    public bool AgreesWith(SchemaOptions other) => KindSource == other.KindSource && IsPublic == other.IsPublic;
}
