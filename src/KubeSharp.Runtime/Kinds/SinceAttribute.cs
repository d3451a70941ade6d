namespace KubeSharp;

/// <summary>The first release of Kubernetes that has the kind or field.</summary>
/// <param name="version">The release, such as <c>1.34</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class SinceAttribute(string version) : Attribute
{
    /// <summary>The release, such as <c>1.34</c>.</summary>
    public string Version { get; } = version;
}
