namespace KubeSharp.Rules.Patterns;

/// <summary>Ends the reading of a regular expression; never leaves this folder.</summary>
internal sealed class PatternException(string message, bool isUnsupported = false) : Exception(message)
{
    /// <summary>Whether Go may take the expression, and only this implementation does not.</summary>
    public bool IsUnsupported => isUnsupported;
}
