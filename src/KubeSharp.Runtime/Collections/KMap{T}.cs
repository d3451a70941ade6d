using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>
/// An immutable map with string keys, written as <c>new() { ["key"] = value }</c> or, with spreads, as <c>[.. other, new("key",
/// value)]</c>.
/// It keeps the order in which entries were written; equality ignores it.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[CollectionBuilder(typeof(KMap), nameof(Create))]
[DebuggerDisplay("Count = {Count}")]
public sealed class KMap<T> : KMap, IReadOnlyDictionary<string, T>, IEquatable<KMap<T>>
    where T : notnull
{
    private const int LinearSearchLimit = 8;

    private string[] _keys;
    private T[] _values;
    private int _count;
    private Dictionary<string, int>? _places;
    private KList<string>? _removedKeys;

    /// <summary>Makes an empty map, for an initializer to fill.</summary>
    public KMap()
        : this(0)
    {
    }

    /// <summary>Makes a partial map for a patch, which removes keys from the map it is applied to.</summary>
    /// <param name="marker"><c>Remove</c>.</param>
    /// <param name="keys">The keys to remove.</param>
    /// <exception cref="ArgumentException">The marker is not <c>Remove</c>: a map needs no mark to be merged.</exception>
    public KMap(PartialMarker marker, params ReadOnlySpan<string> keys)
        : this(0)
    {
        ArgumentNullException.ThrowIfNull(marker);
        if (!marker.Removes)
        {
            throw new ArgumentException(
                "A map in a patch is merged as it is; only 'Remove' with the keys to remove goes here.", nameof(marker));
        }

        _removedKeys = [.. keys];
    }

    internal KMap(int capacity)
    {
        _keys = capacity == 0 ? [] : new string[capacity];
        _values = capacity == 0 ? [] : new T[capacity];
    }

    /// <summary>The map without entries.</summary>
    public static KMap<T> Empty { get; } = new();

    /// <inheritdoc/>
    public override int Count => _count;

    /// <summary>The keys in their order.</summary>
    public IEnumerable<string> Keys => _keys.Take(_count);

    /// <summary>The values in the order of their keys.</summary>
    public IEnumerable<T> Values => _values.Take(_count);

    internal override FieldKind ValueKind => ItemKinds<T>.Kind;

    internal override KList<string>? RemovedKeys => _removedKeys;

    /// <summary>The value of a key. In an initializer: sets it, a second time in the same place.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">The map has no such key; the message lists those that exist.</exception>
    public T this[string key]
    {
        get => TryGetValue(key, out var value)
            ? value
            : throw new KeyNotFoundException(
                $"The map has no key '{key}' ({(_count == 0 ? "it is empty" : "keys: " + string.Join(", ", Keys))}).");
        init => Put(key, value);
    }

    /// <summary>Makes a map of a dictionary's entries, in the dictionary's order.</summary>
    /// <param name="entries">The entries.</param>
    public static implicit operator KMap<T>(Dictionary<string, T> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return [.. entries];
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => FindKey(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var place = FindKey(key);
        value = place < 0 ? default : _values[place];
        return place >= 0;
    }

    /// <summary>The same map with one entry set, at its old place or at the end.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public KMap<T> With(string key, T value)
    {
        var map = CopyOf(this, 1);
        map.Put(key, value);
        return map;
    }

    /// <summary>The same map with the entries of another one, which win.</summary>
    /// <param name="entries">The other map; null changes nothing.</param>
    public KMap<T> With(KMap<T>? entries)
    {
        if (entries is null || entries._count == 0)
        {
            return this;
        }

        var map = CopyOf(this, entries._count);
        for (var i = 0; i < entries._count; i++)
        {
            map.Put(entries._keys[i], entries._values[i]);
        }

        return map;
    }

    /// <summary>The same map without some keys; those it does not have are no error.</summary>
    /// <param name="keys">The keys.</param>
    public KMap<T> Without(params ReadOnlySpan<string> keys)
    {
        var map = new KMap<T>(_count);
        for (var i = 0; i < _count; i++)
        {
            if (!keys.Contains(_keys[i]))
            {
                map.Put(_keys[i], _values[i]);
            }
        }

        return map;
    }

    /// <summary>Goes through the entries in their order, without allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator()
    {
        foreach (var entry in this)
        {
            yield return entry;
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)this).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(KMap<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || _count != other._count || !Equals(_removedKeys, other._removedKeys))
        {
            return false;
        }

        for (var i = 0; i < _count; i++)
        {
            if (!other.TryGetValue(_keys[i], out var value) || !EqualityComparer<T>.Default.Equals(_values[i], value))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KMap<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = _count;
        for (var i = 0; i < _count; i++)
        {
            hash ^= HashCode.Combine(string.GetHashCode(_keys[i], StringComparison.Ordinal), _values[i]);
        }

        return hash;
    }

    /// <summary>The keys; values are left out, since any may be a secret.</summary>
    public override string ToString() => $"{{{string.Join(", ", Keys)}}}";

    internal override string GetKey(int index) => _keys[index];

    internal override FieldValue GetValue(int index) => FieldValue.Of(_values[index]);

    internal override KMap Removing(KList<string> keys)
    {
        if (keys.Count == 0)
        {
            return this;
        }

        var map = CopyOf(this, 0);
        map._removedKeys = [.. keys.Distinct(StringComparer.Ordinal)];
        return map;
    }

    /// <summary>Sets an entry of a map that nobody else has seen yet.</summary>
    internal void Put(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        var place = FindKey(key);
        if (place >= 0)
        {
            _values[place] = value;
            return;
        }

        if (_count == _keys.Length)
        {
            var capacity = _count < 4 ? 4 : _count * 2;
            Array.Resize(ref _keys, capacity);
            Array.Resize(ref _values, capacity);
        }

        _keys[_count] = key;
        _values[_count] = value;
        _places?.Add(key, _count);
        _count++;
    }

    private static KMap<T> CopyOf(KMap<T> source, int extra)
    {
        var map = new KMap<T>(source._count + extra);
        source._keys.AsSpan(0, source._count).CopyTo(map._keys);
        source._values.AsSpan(0, source._count).CopyTo(map._values);
        map._count = source._count;
        map._removedKeys = source._removedKeys;
        return map;
    }

    private int FindKey(string key)
    {
        if (_count <= LinearSearchLimit)
        {
            for (var i = 0; i < _count; i++)
            {
                if (string.Equals(_keys[i], key, StringComparison.Ordinal))
                {
                    return i;
                }
            }

            return -1;
        }

        return (_places ??= IndexPlaces()).GetValueOrDefault(key, -1);
    }

    private Dictionary<string, int> IndexPlaces()
    {
        var places = new Dictionary<string, int>(_count, StringComparer.Ordinal);
        for (var i = 0; i < _count; i++)
        {
            places.Add(_keys[i], i);
        }

        return places;
    }

    /// <summary>Goes through a map.</summary>
    public struct Enumerator
    {
        private readonly KMap<T> _map;
        private int _index;

        internal Enumerator(KMap<T> map)
        {
            _map = map;
            _index = -1;
        }

        /// <summary>The entry at the present place.</summary>
        public readonly KeyValuePair<string, T> Current => new(_map._keys[_index], _map._values[_index]);

        /// <summary>Goes to the next entry.</summary>
        /// <returns>False at the end.</returns>
        public bool MoveNext() => ++_index < _map._count;
    }
}
