using System.ComponentModel;

namespace KubeSharp;

/// <summary>
/// The part of a <see cref="Stack"/> whose name the stack needs a second time: in a class derived from it,
/// <c>Remove&lt;Service&gt;("llm")</c>
/// is this method, and <c>new(Remove)</c> the marker of patches. One class cannot declare both.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class StackBase
{
    private protected StackBase()
    {
    }

    /// <summary>Takes an object out.</summary>
    /// <param name="name">The name of the object.</param>
    /// <param name="namespace">The namespace of the object; null finds it in any.</param>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <returns>The object that was taken out.</returns>
    /// <exception cref="KeyNotFoundException">There is no such object; the message lists those that exist.</exception>
    /// <exception cref="InvalidOperationException">Several objects fit.</exception>
    public T Remove<T>(string name, string? @namespace = null)
        where T : KubernetesObject => TakeOut<T>(name, @namespace);

    private protected abstract T TakeOut<T>(string name, string? space)
        where T : KubernetesObject;
}
