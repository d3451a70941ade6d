using System.Text;

namespace KubeSharp.Schema.Emission;

/// <summary>Writes C# with indentation and <c>\n</c>.</summary>
/// <param name="isDocumented">Whether it has documentation comments.</param>
internal sealed class SourceWriter(bool isDocumented = true)
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public bool IsDocumented => isDocumented;

    public SourceWriter Line(string text)
    {
        _text.Append(' ', 4 * _depth).Append(text).Append('\n');
        return this;
    }

    public SourceWriter Blank()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>Writes a brace and indents what follows.</summary>
    public SourceWriter Open()
    {
        Line("{");
        _depth++;
        return this;
    }

    /// <summary>Ends what <see cref="Open"/> began.</summary>
    /// <param name="after">What follows the brace.</param>
    public SourceWriter Close(string after = "")
    {
        _depth--;
        return Line("}" + after);
    }

    public SourceWriter Indent()
    {
        _depth++;
        return this;
    }

    public SourceWriter Outdent()
    {
        _depth--;
        return this;
    }

    public override string ToString() => _text.ToString();
}
