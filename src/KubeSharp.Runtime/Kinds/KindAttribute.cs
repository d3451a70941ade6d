namespace KubeSharp;

/// <summary>Says of a type which kind its objects are; analyzers read it where nothing runs.</summary>
/// <param name="apiVersion">The group and version, such as <c>apps/v1</c>.</param>
/// <param name="kind">The kind, such as <c>Deployment</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class KindAttribute(string apiVersion, string kind) : Attribute
{
    /// <summary>The group and version.</summary>
    public string ApiVersion { get; } = apiVersion;

    /// <summary>The kind.</summary>
    public string Kind { get; } = kind;
}
