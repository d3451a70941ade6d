namespace KubeSharp.Schema.Unifying;

/// <summary>What became of one object of a custom resource, for the report.</summary>
/// <param name="ApiVersion">The custom resource's group and version.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Path">Where the object stands in it, such as <c>spec.template.spec</c>.</param>
/// <param name="Type">The schema of Kubernetes that it is, or comes near to.</param>
/// <param name="IsUnified">Whether it is of that type.</param>
/// <param name="Difference">What it lacks of the type, or has beyond it; empty when nothing.</param>
/// <param name="Objects">How many objects became Kubernetes' types with it: itself and those inside it; 0 when it is not unified.</param>
internal sealed record UnificationEntry(
    string ApiVersion, string Kind, string Path, string Type, bool IsUnified, string Difference, int Objects);
