using System.Runtime.Loader;
using KubeSharp.Checking;
using KubeSharp.Rules.Catalogue;
using Xunit;

namespace KubeSharp.Analyzers.Tests.Catalogue;

/// <summary>The examples of rules over several objects, which are only known when the program runs.</summary>
public sealed class StackExampleTests
{
    public static TheoryData<string> Ids => [.. RuleCatalogue.StackRules.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_of_a_rule_earns_its_finding(string id) => Assert.Contains(id, Find(RuleCatalogue.Find(id)!.Bad));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_example_of_a_rule_earns_none(string id)
    {
        Assert.NotEqual("", RuleCatalogue.Find(id)!.Good);
        Assert.Empty(Find(RuleCatalogue.Find(id)!.Good));
    }

    private static IReadOnlyList<string> Find(string statements)
    {
        using var assembly = new MemoryStream();
        var emitted = AnalyzedCode.Compile(AnalyzedCode.InStack(statements, parameters: "")).Emit(assembly);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        assembly.Position = 0;
        var context = new AssemblyLoadContext("example", isCollectible: true);
        try
        {
            var stack = (Stack)Activator.CreateInstance(context.LoadFromStream(assembly).GetType("Demo", throwOnError: true)!)!;
            List<Diagnostic> found = [];
            StackCheck.Check([stack], "the example", found);
            EnvironmentCheck.Check([stack], found);
            return [.. found.Select(static diagnostic => diagnostic.Id)];
        }
        finally
        {
            context.Unload();
        }
    }
}
