using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Analyzers.Tests.Catalogue;

public sealed class ReleaseFileTests
{
    private const string Folder = "generators/KubeSharp.Analyzers/";

    private static readonly string s_unshipped = Repository.PathOf(Folder + "AnalyzerReleases.Unshipped.md");

    private static IEnumerable<string> Expected => RuleDescriptors.All.Select(static descriptor =>
        $"{descriptor.Id} | {descriptor.Category} | "
        + $"{(descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity : "Disabled")} | {descriptor.Title}");

    [Fact]
    public void Each_rule_has_its_line_in_a_release_file()
    {
        var shipped = RulesIn(File.ReadAllLines(Repository.PathOf(Folder + "AnalyzerReleases.Shipped.md"))).ToList();
        if (Environment.GetEnvironmentVariable("KUBESHARP_WRITE_RULES") == "1")
        {
            var head = File.ReadLines(s_unshipped).TakeWhile(static line => !IsRule(line));
            File.WriteAllText(s_unshipped, string.Concat(head.Concat(Expected.Except(shipped)).Select(static line => line + "\n")));
        }

        var tracked = shipped.Concat(RulesIn(File.ReadAllLines(s_unshipped))).Order(StringComparer.Ordinal);
        Assert.Equal(Expected, tracked);
    }

    private static IEnumerable<string> RulesIn(IEnumerable<string> lines) => lines.Where(IsRule);

    private static bool IsRule(string line) => line.StartsWith("KUBE", StringComparison.Ordinal);
}
