namespace KubeSharp.Rules.Stack;

/// <summary>What a selector selects of an app.</summary>
internal sealed class LabelMatches<T>
{
    /// <summary>What matches, or may.</summary>
    public List<T> Items { get; } = [];

    /// <summary>Whether something else of the app may match too.</summary>
    public bool MayBeMore { get; set; }

    /// <summary>Whether one of the items may not match.</summary>
    public bool MayBeLess { get; set; }
}
