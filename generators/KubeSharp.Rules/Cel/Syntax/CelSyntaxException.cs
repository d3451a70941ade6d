namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>Ends the reading of an expression; never leaves the compiler.</summary>
internal sealed class CelSyntaxException(int position, string message, bool isBeyondLimits = false) : Exception(message)
{
    public int Position => position;

    /// <summary>Whether the expression may be right, and is only too much for this implementation.</summary>
    public bool IsBeyondLimits => isBeyondLimits;
}
