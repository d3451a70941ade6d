using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Remedies;

/// <summary>A change of a manifest that would mend a finding.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Place">Where: the place that gets the value, which may be absent, or the list that gets an item.</param>
/// <param name="Value">What is to stand there.</param>
/// <param name="Title">What an editor offers, as an imperative.</param>
/// <param name="Key">The kind of the change, which changes of many places at once have in common.</param>
internal sealed record Suggestion(SuggestionKind Kind, RuleNode Place, SuggestedValue Value, string Title, string Key)
{
    /// <summary>Suggests another text where one stands, or a text where nothing does.</summary>
    public static Suggestion OfText(RuleNode place, string text, string title, string key) =>
        new(SuggestionKind.Set, place, SuggestedValue.OfText(text), title, key);

    /// <summary>Suggests a value where nothing stands.</summary>
    public static Suggestion Of(RuleNode place, SuggestedValue value, string title, string key) =>
        new(SuggestionKind.Set, place, value, title, key);

    /// <summary>Suggests one more item of a list, which may be absent.</summary>
    public static Suggestion OfItem(RuleNode list, SuggestedValue item, string title, string key) =>
        new(SuggestionKind.Append, list, item, title, key);
}
