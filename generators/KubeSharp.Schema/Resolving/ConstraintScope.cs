using System.Text.RegularExpressions;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Resolving;

/// <summary>The names that rules and alternatives above a schema use: fields of these names are looked at, with what is in them.</summary>
/// <param name="names">The names that this scope adds.</param>
/// <param name="outer">The scope around it; null for none.</param>
internal sealed class ConstraintScope(HashSet<string> names, ConstraintScope? outer)
{
    private static readonly Regex s_word = new("[A-Za-z_][A-Za-z0-9_]*", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> s_looking =
        new(StringComparer.Ordinal) { "anyOf", "oneOf", "allOf", "not", Constraint.Validations };

    /// <summary>Whether a field may be looked at.</summary>
    public bool Has(string field) =>
        names.Contains(field) || names.Contains(Escape(field)) || outer?.Has(field) == true;

    /// <summary>The scope inside a schema: what its own constraints and the keys of its list look at, beside what is around it.</summary>
    public static ConstraintScope? Inside(
        ConstraintScope? outer, IReadOnlyList<Constraint> constraints, EquatableArray<string> keys)
    {
        var looking = constraints.Where(static constraint => s_looking.Contains(constraint.Keyword)).ToList();
        return looking.Count == 0 && keys.Count == 0
            ? outer
            : new(
                new(
                    looking.SelectMany(static constraint => s_word.Matches(constraint.Value).Cast<Match>().Select(static word => word.Value))
                        .Concat(keys),
                    StringComparer.Ordinal),
                outer);
    }

    /// <summary>The name as expressions write it, as far as signs go; words of the language only get underscores around them.</summary>
    private static string Escape(string field) =>
        field.Replace("__", "__underscores__").Replace(".", "__dot__").Replace("-", "__dash__").Replace("/", "__slash__");
}
