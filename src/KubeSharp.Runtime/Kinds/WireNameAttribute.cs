namespace KubeSharp;

/// <summary>
/// Says how manifests write a member whose C# name does not tell: a property's field where it is not the same name with a small first
/// letter, an enum's value where it is not the same text. Analyzers read it where nothing runs.
/// </summary>
/// <param name="name">The name or value as manifests write it.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class WireNameAttribute(string name) : Attribute
{
    /// <summary>The name or value as manifests write it.</summary>
    public string Name { get; } = name;
}
