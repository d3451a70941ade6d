using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Environment variables that refer to a later one.</summary>
internal static class VariableOrderAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        var variables = container["env"].Items;
        if (variables.Count < 2 || !container["envFrom"].IsEmpty)
        {
            return;
        }

        for (var i = 0; i < variables.Count; i++)
        {
            if (variables[i]["value"].Text is { } text && text.Contains("$(") && FirstLater(variables, i, text) is { } name)
            {
                // The value may be a secret; the name is none.
                run.Report(
                    RuleCatalogue.VariableOrder,
                    variables[i]["value"],
                    $"container {container.Title()}: '$({name})' stays as it is, since {RuleRun.Quote(name)} is defined later; move it up");
            }
        }
    }

    private static string? FirstLater(IReadOnlyList<RuleNode> variables, int place, string text)
    {
        var names = variables.Select(static variable => variable["name"].Text).ToList();
        return names.Any(static name => name is null)
            ? null
            : names.Skip(place + 1).FirstOrDefault(name => text.Contains($"$({name})") && names.IndexOf(name) > place);
    }
}
