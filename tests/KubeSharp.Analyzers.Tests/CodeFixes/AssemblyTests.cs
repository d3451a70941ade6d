using System.Reflection;
using KubeSharp.CodeFixes;
using KubeSharp.Rules.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace KubeSharp.Analyzers.Tests.CodeFixes;

public sealed class AssemblyTests
{
    // The compiler has no workspaces.
    [Theory]
    [InlineData(typeof(ManifestAnalyzer))]
    [InlineData(typeof(Rule))]
    public void What_the_compiler_loads_needs_no_workspaces(Type type) => Assert.DoesNotContain(
        type.Assembly.GetReferencedAssemblies(),
        static reference => reference.Name!.Contains("Workspaces", StringComparison.Ordinal) || reference.Name == "KubeSharp.CodeFixes");

    [Fact]
    public void Each_fix_is_exported_for_all_rules_and_mends_many_at_once()
    {
        var fixes = typeof(ProposedFixProvider).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(ProposedFixProvider))).ToList();
        Assert.Equal(4, fixes.Count);
        Assert.All(fixes, static type =>
        {
            Assert.Equal([LanguageNames.CSharp], type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages);
            var provider = (CodeFixProvider)Activator.CreateInstance(type)!;
            Assert.Equal(RuleCatalogue.All.Select(static rule => rule.Id), provider.FixableDiagnosticIds);
            Assert.Same(WellKnownFixAllProviders.BatchFixer, provider.GetFixAllProvider());
        });
    }
}
