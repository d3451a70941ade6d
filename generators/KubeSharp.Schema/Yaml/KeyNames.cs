namespace KubeSharp.Schema.Yaml;

/// <summary>The keys of one text, each of them once: the keywords of schemas occur ten thousand times.</summary>
internal sealed class KeyNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The one object that stands for a name.</summary>
    public string Intern(string name)
    {
        if (!_names.TryGetValue(name, out var known))
        {
            _names.Add(name, known = name);
        }

        return known;
    }
}
