using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Stack;

/// <summary>A pod of an app, or a template of pods.</summary>
internal sealed class AppPod : LabelledItem
{
    private readonly bool _isRay;
    private readonly bool _isOpen;
    private HashSet<(string Name, string Protocol)>? _ports;

    /// <summary>Takes a pod.</summary>
    /// <param name="owner">The object that it is part of.</param>
    /// <param name="spec">Its specification.</param>
    /// <param name="labels">Its labels.</param>
    /// <param name="isOpen">Whether its controller may give it labels of any name.</param>
    public AppPod(StackObject owner, RuleNode spec, RuleNode labels, bool isOpen)
    {
        Owner = owner;
        Spec = spec;
        Labels = AppService.LabelsOf(labels, out var areAll);
        _isRay = owner.Group == "ray.io";
        _isOpen = isOpen || !areAll;
    }

    public StackObject Owner { get; }

    public RuleNode Spec { get; }

    public override string Namespace => Owner.Namespace;

    public override IReadOnlyList<KeyValuePair<string, string>> Labels { get; }

    /// <summary>Whether it may have labels that nobody knows.</summary>
    public bool IsOpen => _isOpen;

    /// <summary>Whether a container declares a port of this name; those that start before the others may stay beside them.</summary>
    public bool MayHavePort(string name, string protocol) => Ports.Contains((name, protocol)) || ArePortsUnknown;

    /// <summary>The names of the ports that its containers declare.</summary>
    public IEnumerable<string> PortNames => Ports.Select(static port => port.Name);

    private bool ArePortsUnknown { get; set; }

    private HashSet<(string Name, string Protocol)> Ports => _ports ??= ReadPorts();

    public override bool MayHaveLabel(string key) => _isOpen || SystemLabels.AreAdded(key) || (_isRay && SystemLabels.AreAddedByRay(key));

    private HashSet<(string Name, string Protocol)> ReadPorts()
    {
        var ports = new HashSet<(string, string)>();
        foreach (var field in new[] { "containers", "initContainers" })
        {
            var containers = Spec[field];
            ArePortsUnknown |= containers.IsUnknown || containers.IsOpen;
            foreach (var container in containers.Items)
            {
                ArePortsUnknown |= container["ports"].IsUnknown || container["ports"].IsOpen;
                foreach (var port in container["ports"].Items)
                {
                    if (port["name"].TextOrEmpty is not { } name || port["protocol"].TextOr("TCP") is not { } protocol)
                    {
                        ArePortsUnknown = true;
                    }
                    else if (name.Length > 0)
                    {
                        ports.Add((name, protocol));
                    }
                }
            }
        }

        return ports;
    }
}
