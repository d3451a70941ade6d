namespace KubeSharp.Rules.Patterns;

/// <summary>Classes of characters that have a name; those of ASCII only, as in Go.</summary>
internal static class CharacterClasses
{
    private static readonly HashSet<string> s_categories = new(StringComparer.Ordinal)
    {
        "C", "Cc", "Cf", "Co", "Cs", "L", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N", "Nd", "Nl", "No", "P", "Pc", "Pd",
        "Pe", "Pf",
        "Pi", "Po", "Ps", "S", "Sc", "Sk", "Sm", "So", "Z", "Zl", "Zp", "Zs",
    };

    /// <summary>Whether <c>\p</c> knows a name that is a category; scripts are not known here.</summary>
    public static bool IsCategory(string name) => s_categories.Contains(name);

    /// <summary>The class of <c>\d</c>, <c>\S</c> and so on; null for other letters.</summary>
    public static CharacterSet? Escaped(char letter)
    {
        var set = letter switch
        {
            'd' or 'D' => Ranges("09"),
            's' or 'S' => Ranges("\t\n\f\r  "),
            'w' or 'W' => Ranges("09AZ__az"),
            _ => null,
        };
        if (set is not null)
        {
            set.IsNegated = letter < 'a';
        }

        return set;
    }

    /// <summary>The class of <c>[:alpha:]</c>; null for a name that is none.</summary>
    public static CharacterSet? Posix(string name) => name switch
    {
        "alnum" => Ranges("09AZaz"),
        "alpha" => Ranges("AZaz"),
        "ascii" => Ranges("\0\x7F"),
        "blank" => Ranges("\t\t  "),
        "cntrl" => Ranges("\0\x1F\x7F\x7F"),
        "digit" => Ranges("09"),
        "graph" => Ranges("!~"),
        "lower" => Ranges("az"),
        "print" => Ranges(" ~"),
        "punct" => Ranges("!/:@[`{~"),
        "space" => Ranges("\t\r  "),
        "upper" => Ranges("AZ"),
        "word" => Ranges("09AZ__az"),
        "xdigit" => Ranges("09AFaf"),
        _ => null,
    };

    private static CharacterSet Ranges(string pairs)
    {
        var set = new CharacterSet();
        for (var i = 0; i < pairs.Length; i += 2)
        {
            set.Add(pairs[i], pairs[i + 1]);
        }

        return set;
    }
}
