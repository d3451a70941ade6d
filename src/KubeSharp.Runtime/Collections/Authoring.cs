namespace KubeSharp;

/// <summary>
/// The words of manifests that are no types: <see cref="When{T}(bool, T)"/> for what a list or map has only sometimes,
/// <see cref="Partial"/> and <see cref="Remove"/> for typed patches. Brought in by <c>using static KubeSharp.Authoring</c>, one of the
/// package's implicit usings.
/// </summary>
public static class Authoring
{
    /// <summary>Marks an object as partial: only what is set in it changes the object it is applied to.</summary>
    public static PartialMarker Partial { get; } = new(removes: false);

    /// <summary>Marks an object member or a keyed list item as deleted, or, in a map, keys.</summary>
    public static PartialMarker Remove { get; } = new(removes: true);

    /// <summary>An item of a list, if the condition holds: <c>[a, .. When(gpu, b)]</c>.</summary>
    /// <param name="condition">Whether the list has the item.</param>
    /// <param name="item">The item.</param>
    /// <typeparam name="T">The type of the item.</typeparam>
    public static KList<T> When<T>(bool condition, T item)
        where T : notnull => condition ? [item] : [];

    /// <summary>Items of a list, if the condition holds: <c>[a, .. When(gpu, [b, c])]</c>.</summary>
    /// <param name="condition">Whether the list has the items.</param>
    /// <param name="items">The items.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    public static KList<T> When<T>(bool condition, KList<T> items)
        where T : notnull => condition ? items : [];

    /// <summary>An item of a list, made only if the condition holds: <c>[a, .. When(gpu is not null, () => gpu.Name)]</c>.</summary>
    /// <param name="condition">Whether the list has the item.</param>
    /// <param name="item">Makes the item.</param>
    /// <typeparam name="T">The type of the item.</typeparam>
    public static KList<T> When<T>(bool condition, Func<T> item)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(item);
        return condition ? [item()] : [];
    }

    /// <summary>
    /// Items of a list, made only if the condition holds: <c>[a, .. When&lt;EnvVar&gt;(gpu, () => [b, c])]</c>. The type must be stated
    /// where the lambda holds a collection expression, which has none of its own; texts need no statement.
    /// </summary>
    /// <param name="condition">Whether the list has the items.</param>
    /// <param name="items">Makes the items.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    public static KList<T> When<T>(bool condition, Func<KList<T>> items)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(items);
        return condition ? items() : [];
    }

    /// <summary>Texts of a list, made only if the condition holds: <c>["a", .. When(gpu, () => ["--gpus", count])]</c>.</summary>
    /// <param name="condition">Whether the list has the texts.</param>
    /// <param name="items">Makes the texts.</param>
    public static KList<string> When(bool condition, Func<KList<string>> items) => When<string>(condition, items);

    /// <summary>Entries of a map, if the condition holds: <c>[.. labels, .. When(gpu, gpuLabels)]</c>.</summary>
    /// <param name="condition">Whether the map has the entries.</param>
    /// <param name="entries">The entries.</param>
    /// <typeparam name="T">The type of the values.</typeparam>
    public static KMap<T> When<T>(bool condition, KMap<T> entries)
        where T : notnull => condition ? entries : [];

    /// <summary>Entries of a map, made only if the condition holds.</summary>
    /// <param name="condition">Whether the map has the entries.</param>
    /// <param name="entries">Makes the entries.</param>
    /// <typeparam name="T">The type of the values.</typeparam>
    public static KMap<T> When<T>(bool condition, Func<KMap<T>> entries)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(entries);
        return condition ? entries() : [];
    }

    /// <summary>An entry of a map, if the condition holds.</summary>
    /// <param name="condition">Whether the map has the entry.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    public static KMap<T> When<T>(bool condition, string key, T value)
        where T : notnull => condition ? [new(key, value)] : [];

    /// <summary>
    /// An entry of a map of texts or quantities, if the condition holds: <c>[.. labels, .. When(gpu, "accelerator", "nvidia")]</c>.
    /// </summary>
    /// <param name="condition">Whether the map has the entry.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public static ConditionalText When(bool condition, string key, string value) => new(condition, key, value);

    /// <summary>
    /// An entry of a map of quantities or numbers, if the condition holds: <c>[.. limits, .. When(gpu, "nvidia.com/gpu", 1)]</c>.
    /// </summary>
    /// <param name="condition">Whether the map has the entry.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public static ConditionalNumber When(bool condition, string key, long value) => new(condition, key, value);

    /// <inheritdoc cref="When(bool, string, long)"/>
    public static ConditionalNumber When(bool condition, string key, int value) => new(condition, key, value);
}
