using System.Globalization;

namespace KubeSharp.Schema.Naming;

/// <summary>The names taken in one place, of which each is given once.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken;

    public NameScope(IEnumerable<string> reserved) => _taken = new(reserved, StringComparer.Ordinal);

    public bool IsTaken(string name) => _taken.Contains(name);

    /// <summary>Takes the name, or the first of <c>Name2</c>, <c>Name3</c>, ... that is free.</summary>
    public string Take(string name)
    {
        var unique = name;
        for (var number = 2; !_taken.Add(unique); number++)
        {
            unique = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }

    /// <summary>
    /// Gives each of several texts a name of its own. A text that reads like its name (<c>jwksUri</c> for <c>JwksUri</c>) comes before its
    /// twin (<c>jwks_uri</c>), further twins in ordinal order, so that no name depends on the order in a file.
    /// </summary>
    /// <param name="texts">The texts, all different.</param>
    /// <param name="nameOf">The name that a text would have by itself.</param>
    public Dictionary<string, string> TakeAll(IEnumerable<string> texts, Func<string, string> nameOf)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var wanted = texts.Select(text => (Text: text, Name: nameOf(text)))
            .OrderBy(pair => ReadsLike(pair.Text, pair.Name) ? 0 : 1)
            .ThenBy(pair => pair.Text, StringComparer.Ordinal);
        foreach (var (text, name) in wanted)
        {
            names.Add(text, Take(name));
        }

        return names;
    }

    private static bool ReadsLike(string text, string name) =>
        text.Length == name.Length && text.Length > 0 && char.ToUpperInvariant(text[0]) == name[0]
        && string.CompareOrdinal(text, 1, name, 1, name.Length - 1) == 0;
}
