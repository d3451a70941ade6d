using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>
/// An immutable list, equal by value. Written as a collection expression: <c>[a, b, .. more]</c>. Lists that Kubernetes keys by fields of
/// their items (<c>x-kubernetes-list-map-keys</c>) are also read and changed by key.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(KList), nameof(Create))]
[DebuggerDisplay("Count = {Count}")]
public sealed class KList<T> : KList, IReadOnlyList<T>, IEquatable<KList<T>>
    where T : notnull
{
    private readonly T[] _items;

    internal KList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static KList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public override int Count => _items.Length;

    internal override FieldKind ItemKind => ItemKinds<T>.Kind;

    /// <summary>The item at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    public T this[int index] => _items[index];

    /// <summary>
    /// The item with a key, such as the name of a container. Keys of several fields are joined by '/': <c>"8080/TCP"</c>.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">No item has the key; the message lists those that exist.</exception>
    /// <exception cref="NotSupportedException">Kubernetes does not key lists of this type.</exception>
    public T this[string key] => _items[IndexOfKey(key)];

    /// <summary>Makes a list of an array's items.</summary>
    /// <param name="items">The items.</param>
    public static implicit operator KList<T>(T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return KList.Create<T>(items);
    }

    /// <summary>Whether an item has the key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="NotSupportedException">Kubernetes does not key lists of this type.</exception>
    public bool ContainsKey(string key) => FindKey(key) >= 0;

    /// <summary>The same list with one item changed.</summary>
    /// <param name="key">The key of the item.</param>
    /// <param name="change">Makes the new item of the old one.</param>
    /// <exception cref="KeyNotFoundException">No item has the key.</exception>
    public KList<T> Update(string key, Func<T, T> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var index = IndexOfKey(key);
        var items = (T[])_items.Clone();
        items[index] = NotNull(change(items[index]));
        return new(items);
    }

    /// <summary>The same list with every item changed.</summary>
    /// <param name="change">Makes the new item of the old one.</param>
    public KList<T> UpdateAll(Func<T, T> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Count == 0 ? this : new(Array.ConvertAll(_items, item => NotNull(change(item))));
    }

    /// <summary>The same list without the item of a key.</summary>
    /// <param name="key">The key of the item.</param>
    /// <exception cref="KeyNotFoundException">No item has the key.</exception>
    public KList<T> Without(string key)
    {
        var index = IndexOfKey(key);
        return [.. _items.AsSpan(0, index), .. _items.AsSpan(index + 1)];
    }

    /// <summary>The items in their order.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Goes through the items without allocation.</summary>
    public Enumerator GetEnumerator() => new(_items);

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(KList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The number of items; values are left out, since any may be a secret.</summary>
    public override string ToString() => $"{Count} {(Count == 1 ? "item" : "items")}";

    internal override FieldValue GetItem(int index) => FieldValue.Of(_items[index]);

    private static T NotNull(T item) =>
        item ?? throw new InvalidOperationException("The change made null of an item; use 'Without' to take one out.");

    private int IndexOfKey(string key)
    {
        var index = FindKey(key);
        if (index >= 0)
        {
            return index;
        }

        var keys = string.Join(", ", _items.Select(item => ObjectIdentity.ListKeyOf((SchemaObject)(object)item)));
        throw new KeyNotFoundException(
            $"No item of the list has the key '{key}' ({(Count == 0 ? "the list is empty" : "keys: " + keys)}).");
    }

    private int FindKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        for (var i = 0; i < _items.Length; i++)
        {
            if (_items[i] is not SchemaObject item || item.SchemaType.ItemKeys.Count == 0)
            {
                throw new NotSupportedException($"Kubernetes does not key lists of {typeof(T).Name}; use the place of the item, or LINQ.");
            }

            if (ObjectIdentity.ListKeyOf(item) == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Goes through a list.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The item at the present place.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next item.</summary>
        /// <returns>False at the end.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
