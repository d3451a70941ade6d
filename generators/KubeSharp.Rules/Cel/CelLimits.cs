namespace KubeSharp.Rules.Cel;

/// <summary>
/// Bounds of the work that an expression can ask for. What is beyond them is not judged: nothing is reported, results are unknown.
/// </summary>
internal static class CelLimits
{
    /// <summary>Characters of an expression; cel-go takes 100,000.</summary>
    public const int Length = 100_000;

    /// <summary>How deeply expressions nest; cel-go takes 250.</summary>
    public const int Depth = 250;

    /// <summary>How many expressions are evaluated for one result.</summary>
    public const int Steps = 500_000;

    /// <summary>Characters, bytes or items of a value that an expression makes.</summary>
    public const int Size = 1_000_000;
}
