namespace KubeSharp.Schema.Model;

/// <summary>Makes arrays that are equal by value.</summary>
internal static class EquatableArray
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToArray());
}
