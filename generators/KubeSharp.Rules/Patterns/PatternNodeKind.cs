namespace KubeSharp.Rules.Patterns;

/// <summary>What a part of a regular expression is.</summary>
internal enum PatternNodeKind
{
    Empty,

    /// <summary>A character out of ranges.</summary>
    Set,
    Concatenation,
    Alternation,
    Repeat,
    TextStart,
    TextEnd,
    LineStart,
    LineEnd,
    WordBoundary,
    NoWordBoundary,
}
