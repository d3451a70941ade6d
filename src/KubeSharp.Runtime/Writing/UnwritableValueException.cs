namespace KubeSharp.Writing;

/// <summary>
/// A value that no manifest can hold. The writers keep no path, to be fast; <see cref="UnwritableValues"/> finds the place afterwards, and
/// <see cref="ManifestException"/> is what users see.
/// </summary>
internal sealed class UnwritableValueException : Exception;
