namespace KubeSharp.Schema.Reading;

/// <summary>Keywords that are neither JSON Schema's nor used in one place only.</summary>
internal static class Keywords
{
    public const string GroupVersionKind = "x-kubernetes-group-version-kind";

    /// <summary>Kubernetes' prefix of keywords.</summary>
    public const string KubernetesPrefix = "x-kubernetes-";

    /// <summary>The prefix of facts that OpenAPI has no keyword for, which <see cref="Facts.FactsDocument"/> adds.</summary>
    public const string OwnPrefix = "x-kubesharp-";

    public const string PreserveUnknownFields = KubernetesPrefix + "preserve-unknown-fields";

    /// <summary>What a place lacks of the schema that it refers to, as <see cref="Unifying.FieldRestriction"/> writes it.</summary>
    public const string Restriction = OwnPrefix + "restriction";

    /// <summary>The warning of a deprecated version of a custom resource.</summary>
    public const string DeprecationWarning = OwnPrefix + "deprecation-warning";

    /// <summary><c>Namespaced</c> or <c>Cluster</c>.</summary>
    public const string Scope = OwnPrefix + "scope";

    /// <summary>False for kinds that nobody writes as a manifest: lists, options, reviews.</summary>
    public const string Client = OwnPrefix + "client";

    public const string Since = OwnPrefix + "since";

    public const string DeprecatedIn = OwnPrefix + "deprecated-in";

    public const string RemovedIn = OwnPrefix + "removed-in";

    public const string ReplacedBy = OwnPrefix + "replaced-by";
}
