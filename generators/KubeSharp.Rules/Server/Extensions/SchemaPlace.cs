namespace KubeSharp.Rules.Server.Extensions;

/// <summary>Where in a custom resource's schema another schema stands.</summary>
/// <param name="Level">Whose schema it is.</param>
/// <param name="IsInsideMetadata">Whether it is that of <c>metadata</c>, <c>kind</c> or <c>apiVersion</c>, or within.</param>
/// <param name="NoDefault">Why there may be no default here; null where there may be one.</param>
internal readonly record struct SchemaPlace(SchemaLevel Level, bool IsInsideMetadata = false, string? NoDefault = null)
{
    /// <summary>Whether it is the first of the allOf of a schema that is no condition itself.</summary>
    public bool IsFirstOfAll { get; init; }

    /// <summary>
    /// Whether it is within what is replaced as a whole: an item of a list without keys, a field of an atomic object. What stood there
    /// before is not known then.
    /// </summary>
    public bool IsReplacedAsWhole { get; init; }

    /// <summary>Whether it is that of a map's values, or within; the API server does not look at defaults there.</summary>
    public bool IsInsideMap { get; init; }

    /// <summary>Whether anyOf may say 'integer or string' here, the one condition that may name types.</summary>
    public bool AllowsIntOrString => Level != SchemaLevel.Condition || IsFirstOfAll;
}
