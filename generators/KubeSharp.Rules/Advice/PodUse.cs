using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>The specification of a pod inside a manifest.</summary>
/// <param name="spec">The specification.</param>
/// <param name="kind">The kind of the manifest.</param>
internal sealed class PodUse(RuleNode spec, string kind)
{
    public RuleNode Spec { get; } = spec;

    public string Kind { get; } = kind;

    public IReadOnlyList<RuleNode> Containers { get; } = spec["containers"].Items;

    public IReadOnlyList<RuleNode> InitContainers { get; } = spec["initContainers"].Items;

    public IEnumerable<RuleNode> AllContainers => InitContainers.Concat(Containers);

    public IReadOnlyList<RuleNode> Volumes { get; } = spec["volumes"].Items;

    /// <summary>Whether the pods are to run until somebody removes them, and several of them may be replaced one by one.</summary>
    public bool Serves => Kind is "Deployment" or "StatefulSet";

    /// <summary>Whether the pods are to end.</summary>
    public bool RunsToEnd => Kind.EndsWith("Job", StringComparison.Ordinal) || Kind == "JobSet";

    /// <summary>Whether Kubernetes itself makes the pods: operators complete the templates of their kinds.</summary>
    public bool IsBuiltIn =>
        Kind is "Pod" or "PodTemplate" or "ReplicationController"
            or "Deployment" or "ReplicaSet" or "StatefulSet" or "DaemonSet" or "Job" or "CronJob";

    /// <summary>Whether a container is one of the main ones, and not run before them.</summary>
    public static bool IsMain(RuleNode container) => container.Parent is { Name: "containers" };
}
