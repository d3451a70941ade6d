using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Remedies;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Checks;

/// <summary>Something that a rule found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Node">Where.</param>
/// <param name="Message">What is wrong and what to do, without the place; never holds a value that may be a secret.</param>
internal sealed record Finding(Rule Rule, RuleNode Node, string Message)
{
    /// <summary>The changes that the rule itself suggests; <see cref="RemedyTable"/> knows those of rules that suggest none.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];
}
