using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>A list whose items have names that other places of the pod refer to.</summary>
internal sealed class NamedList
{
    private const int ShownNames = 12;

    private readonly Dictionary<string, RuleNode?> _byName = new(StringComparer.Ordinal);

    public NamedList(RuleNode list)
    {
        Node = list;
        Items = list.Items;
        IsComplete = !list.IsUnknown && !list.IsOpen;
        foreach (var item in Items)
        {
            var name = item["name"].TextOrEmpty;
            IsComplete &= name is not null;
            if (name is { Length: > 0 } && !_byName.ContainsKey(name))
            {
                _byName.Add(name, item);
            }
        }
    }

    public RuleNode Node { get; }

    public IReadOnlyList<RuleNode> Items { get; }

    /// <summary>Whether every item and its name are known, so that a name which is not here is nowhere.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The item of a name; null where there is none, or where it is not known.</summary>
    public RuleNode? Find(string name) => _byName.TryGetValue(name, out var item) ? item : null;

    /// <summary>Adds a name that comes from elsewhere.</summary>
    /// <param name="name">The name; null where it is not known.</param>
    public void Add(string? name)
    {
        IsComplete &= name is not null;
        if (name is { Length: > 0 })
        {
            _byName[name] = null;
        }
    }

    /// <summary>Makes it a list that may hold more than is known.</summary>
    public void AddUnknown() => IsComplete = false;

    /// <summary>Reports a reference to a name that is not here.</summary>
    /// <param name="run">Takes findings.</param>
    /// <param name="reference">The place that holds the name; silent where nothing stands.</param>
    /// <param name="what">What the items are, such as <c>volume</c>.</param>
    public void CheckReference(RuleRun run, RuleNode reference, string what)
    {
        if (!IsComplete || reference.Text is not { Length: > 0 } name || _byName.ContainsKey(name))
        {
            return;
        }

        var declared = _byName.Count == 0 ? $"the pod has none: add one to '{Node.Name}'"
            : $"declared: {RuleRun.List(_byName.Keys.Take(ShownNames))}{(_byName.Count > ShownNames ? ", ..." : "")}";
        run.Report(RuleCatalogue.UnknownReference, reference, $"the {what} {RuleRun.Quote(name)} is not declared ({declared})");
    }
}
