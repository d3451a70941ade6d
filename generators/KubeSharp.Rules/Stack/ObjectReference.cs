namespace KubeSharp.Rules.Stack;

/// <summary>What an object refers to.</summary>
/// <param name="Group">The group of the kind.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Namespace">The namespace; empty where it is the one that is applied to; null for kinds that live in none.</param>
/// <param name="Name">The name.</param>
internal readonly record struct ObjectReference(string Group, string Kind, string? Namespace, string Name)
{
    public override string ToString() => $"{Kind} '{Name}'";
}
