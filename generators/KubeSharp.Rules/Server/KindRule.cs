using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server;

/// <summary>What the API server checks of a kind beyond its schema.</summary>
/// <param name="ApiVersion">The group and version.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The form of its names.</param>
/// <param name="Check">Checks a manifest of the kind, apart from what is common to all metadata; null where there is no more.</param>
internal sealed record KindRule(string ApiVersion, string Kind, NameFormat Name, Action<RuleRun, RuleNode>? Check = null)
{
    /// <summary>Whether the API server makes the name itself, or takes objects without, as it does with reviews.</summary>
    public bool NeedsNoName { get; init; }
}
