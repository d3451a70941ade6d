using System.Text;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Emission;

/// <summary>Puts what bounds a field's values into a sentence for its description.</summary>
internal static class ConstraintText
{
    /// <summary>The longest value that still helps who reads it; a default may be a whole object, a pattern a page.</summary>
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
        foreach (var constraint in constraints.Where(constraint => constraint.Value.Length <= Longest))
        {
            if (s_words.TryGetValue(constraint.Keyword, out var words))
            {
                sentence.Append(sentence.Length == 0 ? "" : "; ").Append(words).Append(' ').Append(constraint.Value);
            }
            else if (constraint.Keyword == Constraint.Validations)
            {
                foreach (var message in Messages(constraint))
                {
                    sentence.Append(sentence.Length == 0 ? "" : "; ").Append(message);
                }
            }
        }

        return sentence.Length == 0 ? null : char.ToUpperInvariant(sentence[0]) + sentence.Append('.').ToString(1, sentence.Length - 1);
    }

    private static IEnumerable<string> Messages(Constraint constraint) =>
        JsonParser.Parse(constraint.Value).Items.Select(rule => rule.Find("message")?.AsString).OfType<string>();
}
