namespace KubeSharp.Schema.Fixups;

/// <summary>The corrections of Kubernetes' schema, and the proof that each is still one.</summary>
/// <remarks>
/// They speak of creation, hold for every use of the type, and depend on no other field: what is required only together with something
/// else (a Service's ports, a rule's apiGroups) is a matter of rules, not of the type. A fixup is the last word: it comes after the
/// waiver for properties that have a default and after the one for status (<see cref="StatusSchemas"/>).
/// <para>
/// <c>PodTemplateSpec.spec</c> is left optional on purpose: custom resources take a pod template as an overlay of their operator's own
/// one, often with labels alone.
/// </para>
/// </remarks>
internal static class SchemaFixups
{
    public static IReadOnlyList<SchemaFixup> All { get; } = [.. SchemaFixupTable.Rows, .. KindsWithMetadata.Fixups];

    /// <summary>Finds the corrections that a new document has made obsolete. There must be none in the document that we compile.</summary>
    /// <param name="propertyExists">Says whether a schema has a property.</param>
    /// <param name="isRequired">Says whether the document alone, without the corrections, makes a property required.</param>
    /// <returns>The corrections of a property that is gone, or that already is what the correction says.</returns>
    public static IEnumerable<SchemaFixup> Unapplied(Func<string, string, bool> propertyExists, Func<string, string, bool> isRequired) =>
        All.Where(fixup => !propertyExists(fixup.Schema, fixup.Property)
            || isRequired(fixup.Schema, fixup.Property) == (fixup.Kind == FixupKind.Required));
}
