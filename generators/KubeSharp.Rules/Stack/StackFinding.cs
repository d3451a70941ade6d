using KubeSharp.Rules.Checks;

namespace KubeSharp.Rules.Stack;

/// <summary>Something that a rule over the objects of an app found.</summary>
/// <param name="Object">The object that is to be changed.</param>
/// <param name="Finding">The finding, at a node of that object.</param>
internal readonly record struct StackFinding(StackObject Object, Finding Finding);
