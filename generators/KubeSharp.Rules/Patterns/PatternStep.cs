namespace KubeSharp.Rules.Patterns;

/// <summary>A step of a program.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Set">The characters that pass.</param>
/// <param name="Assertion">What must hold between two characters.</param>
internal sealed record PatternStep(PatternStepKind Kind, CharacterSet? Set = null, PatternNodeKind Assertion = PatternNodeKind.Empty)
{
    /// <summary>The next step, or the first choice.</summary>
    public int Next { get; set; }

    /// <summary>The second choice.</summary>
    public int Other { get; set; }
}
