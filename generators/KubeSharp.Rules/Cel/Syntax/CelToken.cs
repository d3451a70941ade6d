namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>A token of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">Where it begins.</param>
/// <param name="Text">Its characters; for texts what they stand for.</param>
internal readonly record struct CelToken(CelTokenKind Kind, int Position, string Text)
{
    /// <summary>The bytes of a bytes literal.</summary>
    public byte[]? Bytes { get; init; }

    public bool Is(string symbol) => Kind == CelTokenKind.Symbol && Text == symbol;
}
