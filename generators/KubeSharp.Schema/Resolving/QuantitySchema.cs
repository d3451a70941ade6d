using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Resolving;

/// <summary>Tells a quantity from other texts and numbers, by the pattern that controller-gen gives it (resource.Quantity).</summary>
internal static class QuantitySchema
{
    /// <summary>What stands in the pattern for the suffixes, and in no pattern of ports, percentages and durations.</summary>
    private const string Suffixes = "[KMGTPE]i)|[numkMGTPE]|";

    public static bool Is(SchemaNode schema) => schema.Constraints.Any(constraint =>
        constraint.Keyword == "pattern" && constraint.Value.Contains(Suffixes));
}
