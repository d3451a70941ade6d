using KubeSharp.Reading;

namespace KubeSharp;

/// <summary>One object that was read.</summary>
/// <param name="Object">The object: of a generated type, or an <see cref="UntypedObject"/> when no type describes its kind.</param>
/// <param name="Line">The line where it begins, from 1. The items of a list are objects of their own.</param>
public sealed record ManifestDocument(KubernetesObject Object, int Line)
{
    /// <summary>What the object was decoded from, with the places in the file; null unless the options ask for it.</summary>
    internal ManifestNode? Node { get; init; }
}
