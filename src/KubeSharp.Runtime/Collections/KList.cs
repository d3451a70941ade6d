using System.ComponentModel;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>What lists of all item types share.</summary>
public abstract class KList
{
    private protected KList()
    {
    }

    /// <summary>How many items the list has.</summary>
    public abstract int Count { get; }

    internal abstract FieldKind ItemKind { get; }

    /// <summary>Makes a list of the given items; the compiler calls it for collection expressions.</summary>
    /// <param name="items">The items in their order.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <exception cref="ArgumentException">An item is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static KList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull
    {
        if (items.IsEmpty)
        {
            return KList<T>.Empty;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException($"Item {i} of the list is null; no list of Kubernetes holds null.", nameof(items));
            }
        }

        return new(items.ToArray());
    }

    internal abstract FieldValue GetItem(int index);
}
