using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Remedies;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>The selector of a workload, which finds the pods that are made of its template.</summary>
internal static class TemplateSelectorRules
{
    /// <summary>Checks the fields <c>selector</c> and <c>template</c> of a specification.</summary>
    public static void Check(RuleRun run, RuleNode spec)
    {
        var selector = spec["selector"];
        var labels = spec["template"]["metadata"]["labels"];
        if (selector.IsAbsent)
        {
            run.Report(
                RuleCatalogue.RequiredField,
                selector,
                "'selector' is required: it finds the pods of the template",
                SelectorRemedy.OfTemplate(selector, labels));
            return;
        }

        if (!selector.IsPresent)
        {
            return;
        }

        LabelSelectorRules.Check(run, selector);
        if (selector["matchLabels"].IsEmpty && selector["matchExpressions"].IsEmpty)
        {
            run.Report(
                RuleCatalogue.RequiredField,
                selector,
                "an empty selector matches every pod: name labels of the template",
                SelectorRemedy.OfTemplate(selector, labels));
            return;
        }

        if (LabelSelectorRules.Matches(selector, labels) == false)
        {
            var mismatch = Mismatch(selector, labels);
            run.Report(RuleCatalogue.SelectorMismatch, mismatch, Message(selector, labels), SelectorRemedy.OfMismatch(mismatch, labels));
        }
    }

    /// <summary>The first part of the selector that the labels fail, so that an editor marks that one.</summary>
    private static RuleNode Mismatch(RuleNode selector, RuleNode labels) =>
        selector["matchLabels"].Entries.FirstOrDefault(wanted => !Agrees(wanted, labels[wanted.Name])) ?? selector;

    private static bool Agrees(RuleNode wanted, RuleNode label) =>
        !label.IsAbsent && (label.Text is null || wanted.TextOrEmpty is null || label.Text == wanted.TextOrEmpty);

    private static string Message(RuleNode selector, RuleNode labels)
    {
        var wanted = selector["matchLabels"].Entries.FirstOrDefault(entry => !Agrees(entry, labels[entry.Name]));
        var known = labels.Entries.Count == 0 ? "the template has no labels" : $"its labels: {RuleRun.List(labels.Entries.Select(Pair))}";
        return wanted is null
            ? $"the selector does not match the labels of the template ({known})"
            : $"the selector wants the label {RuleRun.Quote(Pair(wanted))}, which the template does not have ({known})";
    }

    private static string Pair(RuleNode entry) => $"{entry.Name}={entry.TextOrEmpty ?? "..."}";
}
