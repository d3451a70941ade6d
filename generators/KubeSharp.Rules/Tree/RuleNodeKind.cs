namespace KubeSharp.Rules.Tree;

/// <summary>What stands at a place of a manifest.</summary>
internal enum RuleNodeKind
{
    /// <summary>Nothing, or an explicit null, which the API server takes for nothing.</summary>
    Absent,

    /// <summary>A hole: something that cannot be known, perhaps nothing.</summary>
    Unknown,

    /// <summary>A text; also that of an enum, a quantity, a time or bytes. Its text may be unknown.</summary>
    Text,

    /// <summary>A number. Its value may be unknown.</summary>
    Number,

    /// <summary>A boolean. Its value may be unknown.</summary>
    Boolean,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object or a map.</summary>
    Object,
}
