using System.ComponentModel;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>What maps of all value types share.</summary>
public abstract class KMap
{
    private protected KMap()
    {
    }

    /// <summary>How many entries the map has.</summary>
    public abstract int Count { get; }

    internal abstract FieldKind ValueKind { get; }

    /// <summary>The keys that a partial map removes; null when the map is not partial.</summary>
    internal abstract KList<string>? RemovedKeys { get; }

    /// <summary>
    /// Makes a map of the given entries; the compiler calls it for collection expressions. A later entry wins over an earlier one.
    /// </summary>
    /// <param name="entries">The entries in their order.</param>
    /// <typeparam name="T">The type of the values.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static KMap<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> entries)
        where T : notnull
    {
        if (entries.IsEmpty)
        {
            return KMap<T>.Empty;
        }

        var map = new KMap<T>(entries.Length);
        foreach (var (key, value) in entries)
        {
            map.Put(key, value);
        }

        return map;
    }

    internal abstract string GetKey(int index);

    internal abstract FieldValue GetValue(int index);

    /// <summary>The same map as a part of a patch that removes keys; without keys the map itself.</summary>
    internal abstract KMap Removing(KList<string> keys);
}
