using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Remedies;

/// <summary>Finds the parts of a pod around a place.</summary>
internal static class PodParts
{
    /// <summary>The container that a place is in; null where it is in none.</summary>
    public static RuleNode? ContainerOf(RuleNode node) =>
        Ancestors(node).FirstOrDefault(static place =>
            place is { Index: >= 0, Parent.Name: "containers" or "initContainers" or "ephemeralContainers" });

    /// <summary>The specification of the pod that a place is in; null where it is in none.</summary>
    public static RuleNode? PodOf(RuleNode node) =>
        ContainerOf(node) is { } container ? container.Parent!.Parent
        : Ancestors(node).FirstOrDefault(static place => place["containers"].IsPresent);

    private static IEnumerable<RuleNode> Ancestors(RuleNode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            yield return current;
        }
    }
}
