using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Fixups;

/// <summary>
/// Which properties of an object an author must give: those that the schema requires, but for those with a default and those of a status,
/// both of which the server fills; Kubernetes' corrections have the last word.
/// </summary>
internal static class RequiredProperties
{
    private static readonly Dictionary<(string Schema, string Property), FixupKind> s_fixups =
        SchemaFixups.All.ToDictionary(fixup => (fixup.Schema, fixup.Property), fixup => fixup.Kind);

    /// <summary>The wire names of the properties.</summary>
    /// <param name="schemaName">The name of the schema, by which corrections find it.</param>
    /// <param name="schema">The schema of an object.</param>
    /// <param name="isStatus">Whether it occurs in a status and nowhere else.</param>
    public static HashSet<string> Of(string schemaName, SchemaNode schema, bool isStatus)
    {
        var required = new HashSet<string>(StringComparer.Ordinal);
        var listed = new HashSet<string>(schema.Required, StringComparer.Ordinal);
        foreach (var property in schema.Properties)
        {
            var isRequired = s_fixups.TryGetValue((schemaName, property.Name), out var fixup)
                ? fixup == FixupKind.Required
                : !isStatus && IsRequired(property, listed);
            if (isRequired)
            {
                required.Add(property.Name);
            }
        }

        return required;
    }

    /// <summary>Whether the schema requires the property of an author.</summary>
    /// <param name="property">The property.</param>
    /// <param name="listed">What the schema lists as required.</param>
    public static bool IsRequired(PropertyNode property, IEnumerable<string> listed) =>
        property.Schema.Default is null && listed.Contains(property.Name);
}
