using System.Text;

namespace KubeSharp.Reading;

/// <summary>
/// Two things that kubectl's reader takes in quoted scalars and YamlDotNet does not, as YAML's specification: <c>\'</c> between double
/// quotes, and continuation lines that are indented no deeper than their key. Where the parser has stopped at a quoted scalar, the scalar
/// is rewritten into what means the same to both, and the document parsed again.
/// </summary>
internal sealed class TextRepair(string text)
{
    // A document is parsed again for each of its odd scalars; this bounds the characters that hostile input makes us parse.
    private const long WorkLimit = 64L * 1024 * 1024;

    private readonly List<(int Line, int Column, int Shift)> _edits = [];
    private long _work;

    /// <summary>The text in its present form.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Rewrites the quoted scalar at a place.</summary>
    /// <param name="index">The place of its opening quote.</param>
    /// <returns>False when there is no quoted scalar, or nothing in it to rewrite.</returns>
    public bool TryRepairAt(int index)
    {
        if (index >= Text.Length || Text[index] is not ('"' or '\''))
        {
            return false;
        }

        var edits = _edits.Count;
        var result = new StringBuilder(Text.Length + 64).Append(Text, 0, index + 1);
        var end = Rewrite(index, result);
        _work += result.Length + Text.Length - end;
        if (_edits.Count == edits || _work > WorkLimit)
        {
            return false;
        }

        Text = result.Append(Text, end, Text.Length - end).ToString();
        return true;
    }

    /// <summary>The column in the text as it was given.</summary>
    /// <param name="line">A line of the text, from 1.</param>
    /// <param name="column">A column of the present text, from 1.</param>
    public int OriginalColumn(int line, int column)
    {
        var original = column;
        foreach (var (editLine, editColumn, shift) in _edits)
        {
            if (editLine == line && editColumn <= column)
            {
                original -= shift;
            }
        }

        return Math.Max(original, 1);
    }

    private int Rewrite(int index, StringBuilder result)
    {
        var quote = Text[index];
        var lineStart = index == 0 ? 0 : Text.LastIndexOf('\n', index - 1) + 1;
        var line = 1 + Text.AsSpan(0, index).Count('\n');
        var indentation = index - lineStart + 1;
        lineStart = result.Length - (index + 1 - lineStart);
        var position = index + 1;
        while (position < Text.Length && Text[position] != quote && _work + result.Length < WorkLimit)
        {
            if (quote == '"' && Text[position] == '\\' && position + 1 < Text.Length)
            {
                if (Text[position + 1] == '\'')
                {
                    result.Append('\'');
                    _edits.Add((line, result.Length - lineStart + 1, -1));
                    position += 2;
                    continue;
                }

                result.Append(Text[position++]);
            }

            var character = Text[position++];
            result.Append(character);
            if (character == '\n')
            {
                line++;
                lineStart = result.Length;
                PadLine(position, indentation, line, result);
            }
        }

        return position;
    }

    /// <summary>Blanks at the begin of a continuation line mean nothing; the line of the scalar's start is indented deeper than its key.</summary>
    private void PadLine(int position, int indentation, int line, StringBuilder result)
    {
        var rest = Text.AsSpan(position);
        var blanks = rest.IndexOfAnyExcept(' ') is var end && end < 0 ? rest.Length : end;
        if (blanks < indentation && blanks < rest.Length && rest[blanks] is not ('\n' or '\r') && !rest.StartsWith("...", StringComparison.Ordinal))
        {
            result.Append(' ', indentation - blanks);
            _edits.Add((line, 1, indentation - blanks));
        }
    }
}
