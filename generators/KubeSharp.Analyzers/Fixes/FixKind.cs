namespace KubeSharp.Analyzers.Fixes;

/// <summary>How a proposed fix changes code. Each has a provider of its own.</summary>
internal enum FixKind
{
    /// <summary>Another expression takes the place of one.</summary>
    Replace,

    /// <summary>The initializer of an object gets a member.</summary>
    Member,

    /// <summary>The initializer of a map gets an entry.</summary>
    Entry,

    /// <summary>A collection expression gets an item.</summary>
    Item,
}
