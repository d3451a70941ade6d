namespace KubeSharp.Schema.Unifying;

/// <summary>
/// How an object of a custom resource fits one of Kubernetes' types: all its fields are of that type, some may be missing.
/// </summary>
/// <param name="Type">The name of the type's schema.</param>
/// <param name="Restriction">What the object lacks, here and further inside; null when nothing.</param>
/// <param name="Count">How many fields the object has.</param>
/// <param name="Missing">The fields of the type that it lacks.</param>
/// <param name="IsComplete">Whether it lacks only fields that a recent release of Kubernetes added.</param>
/// <param name="HasEvidentPart">Whether an object inside it can be nothing but the type that the field has.</param>
internal sealed record Fit(
    string Type, string? Restriction, int Count, IReadOnlyList<string> Missing, bool IsComplete, bool HasEvidentPart);
