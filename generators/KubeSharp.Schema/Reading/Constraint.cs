namespace KubeSharp.Schema.Reading;

/// <summary>A keyword that bounds values and leaves their type alone.</summary>
/// <param name="Keyword">The keyword, such as <c>minimum</c>.</param>
/// <param name="Value">Its value, as JSON.</param>
internal sealed record Constraint(string Keyword, string Value)
{
    /// <summary>The rules of a custom resource in the Common Expression Language.</summary>
    public const string Validations = "x-kubernetes-validations";

    /// <summary>
    /// The keywords (https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/).
    /// </summary>
    public static IReadOnlyCollection<string> Keywords { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "minItems",
        "maxItems", "uniqueItems", "minProperties", "maxProperties", "oneOf", "anyOf", "allOf", "not", Validations,
    };
}
