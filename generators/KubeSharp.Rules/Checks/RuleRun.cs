using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Remedies;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Checks;

/// <summary>The checking of one manifest: takes what rules find.</summary>
internal sealed partial class RuleRun(RuleNode root)
{
    private readonly List<Finding> _findings = [];

    /// <summary>The manifest.</summary>
    public RuleNode Root { get; } = root;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Takes a finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="node">Where.</param>
    /// <param name="message">What is wrong and what to do, without the place.</param>
    /// <param name="suggestions">What would mend it, the best first; none where that is not evident, or where a table knows it.</param>
    public void Report(Rule rule, RuleNode node, string message, params Suggestion[] suggestions) =>
        _findings.Add(new(rule, node, message) { Suggestions = suggestions });
}
