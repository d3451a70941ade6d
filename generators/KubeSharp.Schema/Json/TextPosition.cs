namespace KubeSharp.Schema.Json;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
internal readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The beginning of a file: the place of what concerns the whole of it.</summary>
    public static TextPosition Start { get; } = new(1, 1);
}
