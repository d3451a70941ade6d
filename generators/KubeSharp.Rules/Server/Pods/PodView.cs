using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>The pod, or template of pods, that is being checked, with what many of its rules ask for.</summary>
internal sealed class PodView
{
    private const long DefaultGracePeriod = 30;

    /// <param name="run">Takes findings.</param>
    /// <param name="spec">The specification.</param>
    /// <param name="metadata">The metadata of the pod or template; null where the caller has none.</param>
    /// <param name="isPod">Whether it is a pod: what a workload makes later is checked more leniently in its template.</param>
    public PodView(RuleRun run, RuleNode spec, RuleNode? metadata, bool isPod)
    {
        Run = run;
        Spec = spec;
        Metadata = metadata;
        IsPod = isPod;
        Containers = new(spec["containers"]);
        InitContainers = new(spec["initContainers"]);
        Volumes = new(spec["volumes"]);
        Claims = new(spec["resourceClaims"]);
        GracePeriod = spec["terminationGracePeriodSeconds"].IntegerOr(DefaultGracePeriod);
        UsesHostNetwork = spec["hostNetwork"].BooleanOr(false);
        UsesHostUsers = spec["hostUsers"].BooleanOr(true);
    }

    public RuleRun Run { get; }

    public RuleNode Spec { get; }

    public RuleNode? Metadata { get; }

    public bool IsPod { get; }

    /// <summary>Takes the claims that a StatefulSet makes for each pod: each is a volume of the same name.</summary>
    public void AddClaims(RuleNode templates)
    {
        if (templates.IsUnknown || templates.IsOpen)
        {
            Volumes.AddUnknown();
        }

        foreach (var template in templates.Items)
        {
            var name = template["metadata"]["name"];
            Run.RequiredName(name, NameFormats.Dns1123Label);
            Volumes.Add(name.TextOrEmpty);
        }
    }

    public NamedList Containers { get; }

    public NamedList InitContainers { get; }

    public NamedList Volumes { get; }

    public NamedList Claims { get; }

    /// <summary>How long the pod may take to end, in seconds; null where it is not known.</summary>
    public long? GracePeriod { get; }

    public bool? UsesHostNetwork { get; }

    public bool? UsesHostUsers { get; }

    /// <summary>All containers, first those that run first.</summary>
    public IEnumerable<RuleNode> AllContainers => InitContainers.Items.Concat(Containers.Items);
}
