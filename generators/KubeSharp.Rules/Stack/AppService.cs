using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Stack;

/// <summary>A Service of an app, with what refers to its ports needs.</summary>
internal sealed class AppService(StackObject value) : LabelledItem
{
    private IReadOnlyList<RuleNode>? _ports;
    private IReadOnlyList<KeyValuePair<string, string>>? _labels;
    private RuleNode? _spec;

    public StackObject Object => value;

    public RuleNode Spec => _spec ??= value.Root["spec"];

    public IReadOnlyList<RuleNode> Ports => _ports ??= Spec["ports"].Items;

    public override string Namespace => value.Namespace;

    public override IReadOnlyList<KeyValuePair<string, string>> Labels => _labels ??= LabelsOf(value.Metadata["labels"], out _);

    /// <summary>Whether the ports are known, and there are some: one without is not reached through its ports.</summary>
    public bool ArePortsKnown => Ports.Count != 0 && !Spec["ports"].IsOpen;

    /// <summary>Whether there may be a port with this number.</summary>
    public bool MayHavePort(long number) => !ArePortsKnown || Ports.Any(port => port["port"].Integer is not { } own || own == number);

    /// <summary>Whether there may be a port with this name.</summary>
    public bool MayHavePort(string name) =>
        !ArePortsKnown || Ports.Any(port => port["name"].TextOrEmpty is not { } own || own == name);

    public override bool MayHaveLabel(string key) => false;

    /// <summary>The ports as messages list them.</summary>
    public string DescribePorts() => string.Join(
        ", ",
        Ports.Select(static port => port["name"].Text is { Length: > 0 } name ? $"{name} {port["port"].Integer}" : $"{port["port"].Integer}"));

    /// <summary>Reads labels, and tells whether all of them are known.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> LabelsOf(RuleNode labels, out bool areAll)
    {
        var entries = labels.Entries;
        areAll = !labels.IsUnknown && !labels.IsOpen;
        if (entries.Count == 0)
        {
            return [];
        }

        var pairs = new List<KeyValuePair<string, string>>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry.Text is { } text)
            {
                pairs.Add(new(entry.Name, text));
            }
            else
            {
                areAll = false;
            }
        }

        return pairs;
    }
}
