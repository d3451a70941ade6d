namespace KubeSharp.Schema.Model;

/// <summary>A kind and its type.</summary>
/// <param name="ApiVersion">The group and version, such as <c>apps/v1</c>.</param>
/// <param name="Kind">The kind, such as <c>Deployment</c>.</param>
/// <param name="TypeName">The full C# name, beginning with <c>global::</c>.</param>
internal sealed record KindModel(string ApiVersion, string Kind, string TypeName);
