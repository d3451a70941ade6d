namespace KubeSharp;

/// <summary>The release of Kubernetes that deprecates the kind or field.</summary>
/// <param name="version">The release, such as <c>1.35</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class DeprecatedInAttribute(string version) : Attribute
{
    /// <summary>The release, such as <c>1.35</c>.</summary>
    public string Version { get; } = version;
}
