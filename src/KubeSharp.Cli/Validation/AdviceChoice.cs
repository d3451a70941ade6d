using KubeSharp.Rules.Catalogue;

namespace KubeSharp.Cli.Validation;

/// <summary>Which advice is given: what is on unless somebody says otherwise, without and with some.</summary>
/// <param name="silenced">Ids that are not given; <c>all</c> is all of them.</param>
/// <param name="wanted">Ids that are given though they are off otherwise; wins over <c>all</c>.</param>
internal sealed class AdviceChoice(IReadOnlyList<string> silenced, IReadOnlyList<string> wanted)
{
    private const string All = "all";

    private readonly HashSet<string> _silenced = new(silenced, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _wanted = new(wanted, StringComparer.OrdinalIgnoreCase);

    public bool IsGiven(Rule rule) =>
        !_silenced.Contains(rule.Id) && (_wanted.Contains(rule.Id) || (rule.IsEnabledByDefault && !_silenced.Contains(All)));

    /// <summary>What is wrong with an id that somebody switches; null when nothing is.</summary>
    public static string? FindProblem(string id, bool maySayAll) => RuleCatalogue.Find(id.ToUpperInvariant()) switch
    {
        _ when maySayAll && id.Equals(All, StringComparison.OrdinalIgnoreCase) => null,
        null => $"there is no rule '{id}'",
        { Severity: not RuleSeverity.Advice } rule =>
            $"{rule.Id} is an error that nothing silences: only advice (KUBE2xxx) can be switched",
        _ => null,
    };
}
