namespace KubeSharp.Rules.Remedies;

/// <summary>What a suggested change does.</summary>
internal enum SuggestionKind
{
    /// <summary>Sets a field, an entry of a map or an item.</summary>
    Set,

    /// <summary>Adds an item to a list.</summary>
    Append,
}
