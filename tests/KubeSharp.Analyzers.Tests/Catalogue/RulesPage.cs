using System.Text;
using KubeSharp.Rules.Catalogue;

namespace KubeSharp.Analyzers.Tests.Catalogue;

/// <summary>The page that describes each rule, made of the catalogue.</summary>
internal static class RulesPage
{
    private const string Introduction = """
        # Rules

        What KubeSharp finds in the compiler, when manifests are emitted, and with `kubesharp validate`. This page is made of the catalogue
        beside it; the examples, which are statements of a stack's constructor, are compiled by tests.

        - **Errors** (KUBE1xxx) are what the API server refuses; KUBE4xxx what the release does that the property `KubernetesVersion` names.
          Nothing silences them: `#pragma warning disable`, `.editorconfig`, `NoWarn` and `[SuppressMessage]` are without effect, and emission
          and `kubesharp validate` find them once more.
        - **Contradictions** (KUBE31xx) are what the API server takes and what cannot work: objects of one environment that do not fit
          together. They are found at emission and are errors, apart from those on what an app may expect of others, which are warnings.
        - **Advice** (KUBE2xxx) is on what the API server takes: a warning of the compiler and of `kubesharp validate`. Emission gives none.
          Some is off unless asked for, since much good code would earn it.


        """;

    private const string OfStack =
        "Found at emission, over all objects of an environment. What others bring is declared: `External<Secret>(\"name\")`, `ExternalPods(...)`.";
    private const string Refusal = "An error that cannot be silenced: the API server refuses the object.";

    /// <summary>The page of some rules.</summary>
    /// <param name="rules">The rules in the order of their ids.</param>
    public static string Of(IReadOnlyCollection<Rule> rules)
    {
        var page = new StringBuilder(Introduction);
        page.Append("| Rule | Category | | Title |\n|---|---|---|---|\n");
        foreach (var rule in rules)
        {
            page.Append($"| [{rule.Id}](#{rule.Id.ToLowerInvariant()}) | {rule.Category} | {SeverityOf(rule)} | {rule.Title} |\n");
        }

        foreach (var rule in rules)
        {
            Append(page, rule);
        }

        return page.ToString();
    }

    private static string SeverityOf(Rule rule) =>
        rule.Severity != RuleSeverity.Advice ? "error" : rule.IsEnabledByDefault ? "warning" : "off";

    private static void Append(StringBuilder page, Rule rule)
    {
        // A heading of the id alone, so that its anchor never changes.
        page.Append($"\n## {rule.Id}\n\n**{rule.Title}** ({rule.Category}, {SeverityOf(rule)})\n\n{rule.Reason.Trim()}\n");
        AppendExample(page, "Bad", rule.Bad);
        AppendExample(page, "Good", rule.Good);
        page.Append('\n').Append(rule.Severity == RuleSeverity.Refused ? Refusal : SwitchOf(rule)).Append('\n');
    }

    private static void AppendExample(StringBuilder page, string title, string code)
    {
        if (code.Length > 0)
        {
            page.Append($"\n{title}:\n\n```csharp\n{code.ReplaceLineEndings("\n")}\n```\n");
        }
    }

    private static string SwitchOf(Rule rule) => RuleCatalogue.StackRules.Contains(rule) ? OfStack : rule.IsEnabledByDefault
        ? $"Switch off: `dotnet_diagnostic.{rule.Id}.severity = none` in .editorconfig, `#pragma warning disable {rule.Id}`, "
            + $"`<NoWarn>$(NoWarn);{rule.Id}</NoWarn>`, `[SuppressMessage(\"{rule.Category}\", \"{rule.Id}\")]`, "
            + $"or `kubesharp validate --nowarn {rule.Id}`."
        : $"Switch on: `dotnet_diagnostic.{rule.Id}.severity = warning` in .editorconfig, or `kubesharp validate --warn {rule.Id}`.";
}
