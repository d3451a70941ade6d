using KubeSharp.Rules.Catalogue;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Analyzers.Tests.Catalogue;

public sealed class RulesPageTests
{
    private static readonly string s_committed = Repository.PathOf("generators/KubeSharp.Rules/RULES.md");

    private static IReadOnlyList<Rule> Rules =>
        [.. RuleCatalogue.All.Concat(RuleCatalogue.StackRules).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    [Fact]
    public void The_committed_page_is_what_the_rules_say()
    {
        var expected = RulesPage.Of(Rules);
        if (Environment.GetEnvironmentVariable("KUBESHARP_WRITE_RULES") == "1")
        {
            File.WriteAllText(s_committed, expected);
        }

        Assert.True(
            expected == File.ReadAllText(s_committed).ReplaceLineEndings("\n"),
            $"{s_committed} is not what the rules say. Run this test with KUBESHARP_WRITE_RULES=1 and commit the file.");
    }

    [Fact]
    public void The_link_of_each_rule_leads_to_its_section()
    {
        var page = File.ReadAllText(s_committed);
        Assert.All(Rules, rule =>
        {
            Assert.EndsWith($"/generators/KubeSharp.Rules/RULES.md#{rule.Id.ToLowerInvariant()}", rule.HelpLink, StringComparison.Ordinal);
            Assert.Contains($"\n## {rule.Id}\n", page, StringComparison.Ordinal);
        });
    }
}
