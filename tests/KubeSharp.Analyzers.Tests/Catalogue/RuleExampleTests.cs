using KubeSharp.Rules.Catalogue;
using Microsoft.CodeAnalysis;
using Xunit;

namespace KubeSharp.Analyzers.Tests.Catalogue;

/// <summary>The examples of the catalogue are compiled, so that what its page shows is true.</summary>
public sealed class RuleExampleTests
{
    // What a release lacks is only known where one is stated.
    private const string OldCluster = "1.33";

    /// <summary>Rules that no statement of a stack can show: of a project's properties, and of kinds that are gone.</summary>
    private static readonly HashSet<string> s_withoutExample = ["KUBE4002", "KUBE4004"];

    public static TheoryData<string> Ids =>
        [.. RuleCatalogue.All.Select(static rule => rule.Id).Where(static id => !s_withoutExample.Contains(id))];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_bad_example_of_a_rule_earns_its_finding(string id)
    {
        var rule = RuleCatalogue.Find(id)!;
        Assert.NotEqual("", rule.Bad);
        var found = await FindAsync(rule, rule.Bad);
        Assert.True(
            found.Any(diagnostic => diagnostic.Contains(id, StringComparison.Ordinal)),
            $"found: {string.Join(", ", found)}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_good_example_of_a_rule_earns_none(string id)
    {
        var rule = RuleCatalogue.Find(id)!;
        Assert.NotEqual("", rule.Good);
        Assert.Empty(await FindAsync(rule, rule.Good));
    }

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        foreach (var rules in new[] { RuleCatalogue.Refusals, RuleCatalogue.Advice, RuleCatalogue.ClusterRules, RuleCatalogue.StackRules })
        {
            var ids = rules.Select(static rule => rule.Id).ToList();
            Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        }
    }

    private static async Task<IReadOnlyList<string>> FindAsync(Rule rule, string statements)
    {
        var severities = new Dictionary<string, ReportDiagnostic>();
        if (!rule.IsEnabledByDefault)
        {
            severities.Add(rule.Id, ReportDiagnostic.Warn);
        }

        var version = RuleCatalogue.ClusterRules.Contains(rule) && rule.Severity == RuleSeverity.Refused ? OldCluster : null;
        var found = await AnalyzedCode.DiagnosticsAsync(AnalyzedCode.InStack(statements), version, severities);
        return [.. found.Select(static diagnostic => diagnostic.ToString())];
    }
}
