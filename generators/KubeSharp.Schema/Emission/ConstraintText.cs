using System.Text;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Emission;

/// <summary>Puts what bounds a field's values into a sentence for its description.</summary>
internal static class ConstraintText
{
    /// <summary>The longest part that still helps who reads it; a default may be a whole object, a pattern a page.</summary>
    private const int Longest = 200;

    private static readonly Dictionary<string, string> s_words = new(StringComparer.Ordinal)
    {
        ["default"] = "default",
        ["minimum"] = "at least",
        ["maximum"] = "at most",
        ["multipleOf"] = "a multiple of",
        ["minLength"] = "characters: at least",
        ["maxLength"] = "characters: at most",
        ["pattern"] = "matches",
        ["minItems"] = "items: at least",
        ["maxItems"] = "items: at most",
        ["minProperties"] = "entries: at least",
        ["maxProperties"] = "entries: at most",
    };

    /// <summary>The sentence; null when there is nothing to say.</summary>
    public static string? Of(EquatableArray<Constraint> constraints)
    {
        var sentence = new StringBuilder();
        foreach (var part in constraints.SelectMany(Parts).Where(part => part.Length <= Longest))
        {
            sentence.Append(sentence.Length == 0 ? "" : "; ").Append(part);
        }

        return sentence.Length == 0 ? null : char.ToUpperInvariant(sentence[0]) + sentence.Append('.').ToString(1, sentence.Length - 1);
    }

    private static IEnumerable<string> Parts(Constraint constraint) => constraint.Keyword == Constraint.Validations
        ? JsonParser.Parse(constraint.Value).Items.Select(rule => rule.Find("message")?.AsString).OfType<string>()
        : s_words.TryGetValue(constraint.Keyword, out var words) ? [words + " " + constraint.Value] : [];
}
