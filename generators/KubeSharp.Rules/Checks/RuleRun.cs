using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Checks;

/// <summary>The checking of one manifest: takes what rules find.</summary>
internal sealed partial class RuleRun(RuleNode root)
{
    private readonly List<Finding> _findings = [];

    /// <summary>The manifest.</summary>
    public RuleNode Root { get; } = root;

    public IReadOnlyList<Finding> Findings => _findings;

    public void Report(Rule rule, RuleNode node, string message) => _findings.Add(new(rule, node, message));
}
