using KubeSharp.Schema.Json;

namespace KubeSharp.Schema.Yaml;

/// <summary>The keys of one text, each of them once: the keywords of schemas occur ten thousand times.</summary>
internal sealed class KeyNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _plain = new(StringComparer.Ordinal);

    /// <summary>The one object that stands for a name.</summary>
    public string Intern(string name)
    {
        if (!_names.TryGetValue(name, out var known))
        {
            _names.Add(name, known = name);
        }

        return known;
    }

    /// <summary>
    /// The name that a key without quotes stands for. To kubectl it is a value before it is a text: an API server that was given the
    /// property <c>on</c> in this way has one that is called <c>true</c>.
    /// </summary>
    public string InternPlain(string text)
    {
        if (!_plain.TryGetValue(text, out var name))
        {
            _plain.Add(text, name = Intern(Resolve(text)));
        }

        return name;
    }

    /// <summary>A number with an exponent keeps its text: Go prints such numbers in its own way, and no field is called so.</summary>
    private static string Resolve(string text) => PlainScalar.Resolve(text) switch
    {
        (JsonKind.Boolean, var value) => value,
        (JsonKind.Number, var value) when text.IndexOfAny(['e', 'E']) < 0 => value,
        _ => text,
    };
}
