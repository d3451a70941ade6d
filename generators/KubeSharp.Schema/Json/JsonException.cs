namespace KubeSharp.Schema.Json;

/// <summary>A text is no JSON, or exceeds a limit.</summary>
internal sealed class JsonException : Exception
{
    public JsonException(string message, TextPosition position, bool exceedsLimit = false)
        : base(message)
    {
        Position = position;
        ExceedsLimit = exceedsLimit;
    }

    public TextPosition Position { get; }

    /// <summary>Whether the text may be JSON, but one that is too long or nested too deeply.</summary>
    public bool ExceedsLimit { get; }
}
