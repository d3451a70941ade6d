namespace KubeSharp.Rules.Stack;

/// <summary>Something that selectors find by its labels.</summary>
internal abstract class LabelledItem
{
    /// <summary>The namespace; empty where it is the one that is applied to.</summary>
    public abstract string Namespace { get; }

    /// <summary>The labels that are known.</summary>
    public abstract IReadOnlyList<KeyValuePair<string, string>> Labels { get; }

    /// <summary>Whether a label that is not among those known may be there all the same.</summary>
    public abstract bool MayHaveLabel(string key);

    public string? LabelOf(string key)
    {
        foreach (var label in Labels)
        {
            if (label.Key == key)
            {
                return label.Value;
            }
        }

        return null;
    }
}
