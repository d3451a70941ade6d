namespace KubeSharp;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>The API server would take it; it is likely not meant.</summary>
    Warning,

    /// <summary>The API server refuses it, or KubeSharp cannot go on.</summary>
    Error,
}
