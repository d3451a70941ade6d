namespace KubeSharp;

/// <summary>The first release of Kubernetes that no longer serves the kind or field.</summary>
/// <param name="version">The release, such as <c>1.38</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class RemovedInAttribute(string version) : Attribute
{
    /// <summary>The release, such as <c>1.38</c>.</summary>
    public string Version { get; } = version;
}
