using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Remedies;

/// <summary>Brings the selector of a workload and the labels of its template together.</summary>
internal static class SelectorRemedy
{
    /// <summary>Selects the labels of the template.</summary>
    /// <param name="selector">The selector, which is absent or empty.</param>
    /// <param name="labels">The labels.</param>
    public static Suggestion[] OfTemplate(RuleNode selector, RuleNode labels)
    {
        if (!labels.IsFilled)
        {
            return [];
        }

        var copy = SuggestedValue.CopyOf(labels);
        return [Suggestion.Of(selector["matchLabels"], copy, "Select the labels of the template", "template-labels")];
    }

    /// <summary>Gives the template the label that is wanted, or wants the one that it has.</summary>
    /// <param name="wanted">The entry of the selector that the labels fail; the selector itself where it has none.</param>
    /// <param name="labels">The labels.</param>
    public static Suggestion[] OfMismatch(RuleNode wanted, RuleNode labels)
    {
        if (wanted.Parent?.Name != "matchLabels" || wanted.Text is not { } text)
        {
            return [];
        }

        var label = labels[wanted.Name];
        var add = Suggestion.OfText(label, text, $"Give the template the label '{wanted.Name}={text}'", "template-label");
        return label.Text is { } known
            ? [Suggestion.OfText(wanted, known, $"Select '{wanted.Name}={known}', which the template has", "selector-label"), add]
            : label.IsAbsent ? [add] : [];
    }
}
