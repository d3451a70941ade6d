using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Stack;

/// <summary>The checking of an app: the object that is looked at, and what was found so far.</summary>
internal sealed class StackRun(StackModel model)
{
    private readonly List<StackFinding> _findings = [];
    private readonly HashSet<(Rule Rule, ObjectReference Name)> _missing = [];

    public StackModel Model => model;

    /// <summary>The object that is looked at.</summary>
    public StackObject Object { get; private set; } = null!;

    /// <summary>The namespace of the object that is looked at; empty where it is the one that is applied to.</summary>
    public string Namespace => Object.Namespace;

    public IReadOnlyList<StackFinding> Findings => _findings;

    public void Enter(StackObject value)
    {
        Object = value;
        _missing.Clear();
    }

    public void Report(Rule rule, RuleNode node, string message) => _findings.Add(new(Object, new(rule, node, message)));

    /// <summary>Finds what a field names, and reports it where the app has no such object; once for each object that refers to it.</summary>
    /// <param name="rule">The rule that it is missing by.</param>
    /// <param name="node">The field.</param>
    /// <param name="name">What it names.</param>
    /// <returns>The object; null where it is missing or not known.</returns>
    public StackObject? Find(Rule rule, RuleNode node, ObjectReference name)
    {
        var found = model.Find(name);
        if (found.IsMissing && _missing.Add((rule, name)))
        {
            Report(rule, node, Message(name, found.Elsewhere));
        }

        return found.Object;
    }

    /// <summary>As above, for a name of the object's own namespace.</summary>
    public StackObject? FindNear(Rule rule, RuleNode node, string group, string kind) =>
        node.Text is { Length: > 0 } name ? Find(rule, node, new(group, kind, Namespace, name)) : null;

    /// <summary>As above, for a kind that lives in no namespace.</summary>
    public StackObject? FindCluster(Rule rule, RuleNode node, string group, string kind) =>
        node.Text is { Length: > 0 } name ? Find(rule, node, new(group, kind, null, name)) : null;

    private string Message(ObjectReference name, StackObject? elsewhere)
    {
        var place = name.Namespace is { Length: > 0 } space ? $" in namespace '{space}'" : "";
        var other = elsewhere is not null ? $", only in namespace '{elsewhere.Namespace}'"
            : model.Nearest(name) is { } nearest ? $" (did you mean '{nearest}'?)"
            : "";
        return model.IsProgram
            ? $"the app has no {name}{place}{other}: add it, or declare {Declaration(name)} if the cluster has it"
            : $"no file has {name}{place}{other}: add it, unless the cluster has it";
    }

    /// <summary>The C# that says that the cluster has an object.</summary>
    private string Declaration(ObjectReference name)
    {
        var space = name.Namespace is { Length: > 0 } given && given != (Object.DefaultNamespace ?? Namespace) ? $", \"{given}\"" : "";
        return $"External<{name.Kind}>(\"{name.Name}\"{space})";
    }
}
