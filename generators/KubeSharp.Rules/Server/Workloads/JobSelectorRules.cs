using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>
/// The selector and labels that the API server makes for a Job: its name, and an id that nobody knows before. Whatever else a manifest says
/// in their place is refused (pkg/apis/batch/validation, validateGeneratedSelector).
/// </summary>
internal static class JobSelectorRules
{
    private const string Advice = "the API server makes it: leave it out, or set 'manualSelector'";

    private static readonly string[] s_nameLabels = ["job-name", "batch.kubernetes.io/job-name"];
    private static readonly string[] s_idLabels = ["controller-uid", "batch.kubernetes.io/controller-uid"];

    public static void Check(RuleRun run, RuleNode metadata, RuleNode selector, RuleNode labels)
    {
        var name = metadata["name"];
        foreach (var label in s_nameLabels)
        {
            CheckName(run, name, labels[label]);
        }

        foreach (var label in s_idLabels)
        {
            run.Forbidden(labels[label], Advice);
        }

        foreach (var wanted in selector["matchLabels"].Entries)
        {
            if (Array.IndexOf(s_nameLabels, wanted.Name) >= 0)
            {
                CheckName(run, name, wanted);
            }
            else
            {
                Report(run, wanted);
            }
        }

        foreach (var expression in selector["matchExpressions"].Items)
        {
            CheckExpression(run, name, expression);
        }
    }

    private static void CheckName(RuleRun run, RuleNode name, RuleNode label)
    {
        if (label.Text is { } text && name.TextOrEmpty is { } expected && text != expected)
        {
            Report(run, label);
        }
    }

    private static void CheckExpression(RuleRun run, RuleNode name, RuleNode expression)
    {
        if (expression["key"].Text is not { Length: > 0 } key)
        {
            return;
        }

        var isName = Array.IndexOf(s_nameLabels, key) >= 0;
        var isMade = isName || Array.IndexOf(s_idLabels, key) >= 0;
        var values = expression["values"];
        var isFalse = expression["operator"].Text switch
        {
            "Exists" => !isMade,
            "DoesNotExist" => isMade,
            "In" when isName => !values.IsOpen && !values.IsUnknown && name.TextOrEmpty is { } expected
                && values.Items.All(value => value.Text is { } text && text != expected),
            "In" => true,
            "NotIn" when isName => name.TextOrEmpty is { Length: > 0 } expected && values.Items.Any(value => value.Text == expected),
            _ => false,
        };
        if (isFalse)
        {
            Report(run, expression);
        }
    }

    private static void Report(RuleRun run, RuleNode node) =>
        run.Report(RuleCatalogue.SelectorMismatch, node, $"a Job's pods are not found by {RuleRun.Describe(node)}: {Advice}");
}
