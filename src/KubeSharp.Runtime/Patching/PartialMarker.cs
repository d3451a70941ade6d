namespace KubeSharp;

/// <summary>Marks an object, or a map, as a part of one: the constructor argument of patches. See <see cref="Authoring"/>.</summary>
public sealed record PartialMarker
{
    internal PartialMarker(bool removes, KList<string>? without = null)
    {
        Removes = removes;
        WithoutFields = without ?? [];
    }

    internal bool Removes { get; }

    internal KList<string> WithoutFields { get; }

    /// <summary>A partial object that also clears fields of the object it is applied to.</summary>
    /// <param name="fields">The fields, by their names on the wire or in C#.</param>
    /// <returns>The marker for the constructor: <c>new(Partial.Without("replicas")) { ... }</c>.</returns>
    /// <exception cref="InvalidOperationException">The marker is <c>Remove</c>, which leaves nothing to clear.</exception>
    public PartialMarker Without(params ReadOnlySpan<string> fields) => Removes
        ? throw new InvalidOperationException("'Remove' deletes the whole object; use 'Partial.Without(...)' to clear single fields.")
        : new(removes: false, [.. WithoutFields, .. fields]);
}
