using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Environment variables that hide an earlier one.</summary>
internal static class DuplicateVariableAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var variable in container["env"].Items)
        {
            if (variable["name"].Text is { Length: > 0 } name && !names.Add(name))
            {
                run.Report(
                    RuleCatalogue.DuplicateVariable,
                    variable["name"],
                    $"container {container.Title()}: {RuleRun.Quote(name)} is defined twice, and the last one wins; keep one");
            }
        }
    }
}
