namespace KubeSharp.Rules.Patterns;

/// <summary>A part of a regular expression.</summary>
internal sealed record PatternNode(PatternNodeKind Kind)
{
    public static PatternNode Empty { get; } = new(PatternNodeKind.Empty);

    public CharacterSet? Set { get; init; }

    public IReadOnlyList<PatternNode> Children { get; init; } = [];

    public int Least { get; init; }

    /// <summary>How often at most; negative for without end.</summary>
    public int Most { get; init; }

    public bool IsGreedy { get; init; } = true;
}
