using KubeSharp.Rules.Stack;

namespace KubeSharp;

/// <summary>
/// An object that the cluster has without the program's doing, such as a Secret that a person made.
/// <see cref="Stack.External{T}"/> declares one; what refers to it may take the name from here. Nothing is emitted, and nothing is known of its content.
/// </summary>
public sealed class ExternalObject
{
    internal ExternalObject(string apiVersion, string kind, string name, string? @namespace)
    {
        ApiVersion = apiVersion;
        Kind = kind;
        Name = name;
        Namespace = @namespace;
    }

    /// <summary>The group and version, such as <c>v1</c>.</summary>
    public string ApiVersion { get; }

    /// <summary>The kind, such as <c>Secret</c>.</summary>
    public string Kind { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The namespace; null for a kind that lives in none, and for an object of any namespace.</summary>
    public string? Namespace { get; }

    /// <summary>Kind, namespace and name.</summary>
    public override string ToString() => Namespace is null ? $"{Kind} {Name}" : $"{Kind} {Namespace}/{Name}";

    internal ObjectReference ToReference() => new(ObjectKey.GroupOf(ApiVersion).ToString(), Kind, Namespace ?? "", Name);
}
