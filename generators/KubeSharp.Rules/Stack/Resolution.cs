namespace KubeSharp.Rules.Stack;

/// <summary>What an app knows of an object that is referred to.</summary>
/// <param name="Object">The object, where the app holds it.</param>
/// <param name="IsMissing">Whether the app certainly does not hold it, and nothing says that the cluster has it.</param>
/// <param name="Elsewhere">One of that kind and name in another namespace, where the right one is missing.</param>
internal readonly record struct Resolution(StackObject? Object, bool IsMissing, StackObject? Elsewhere = null)
{
    /// <summary>Declared, or perhaps there: nothing can be said.</summary>
    public static readonly Resolution Unknown = new(null, IsMissing: false);
}
