using System.Text;

namespace KubeSharp.Reading;

/// <summary>
/// What kubectl's reader takes and YamlDotNet, as YAML's specification, does not: <c>\'</c> between double quotes; continuation lines of
/// quoted scalars and of flow lists and maps that are indented no deeper than their key; a comment right behind a value. Where the parser
/// has stopped at one of them, it is rewritten into what means the same to both, and the document parsed again.
/// </summary>
internal sealed class TextRepair(string text)
{
    // A document is parsed again for each odd place; this bounds the characters that hostile input makes us parse.
    private const long WorkLimit = 64L * 1024 * 1024;

    private readonly Dictionary<int, List<(int Column, int Shift)>> _editsByLine = [];
    private long _work;
    private int _edits;

    /// <summary>The text in its present form.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Whether more was rewritten than the documents of people need.</summary>
    public bool IsExhausted => _work > WorkLimit;

    /// <summary>Rewrites what the parser has stopped at.</summary>
    /// <param name="start">Where the token begins that the parser could not read.</param>
    /// <param name="end">Where the parser stopped.</param>
    /// <returns>False when there is nothing to rewrite.</returns>
    public bool TryRepair(int start, int end)
    {
        if (start < Text.Length && Text[start] is '"' or '\'')
        {
            return TryRewriteQuoted(start);
        }

        foreach (var index in (ReadOnlySpan<int>)[start, start + 1, end])
        {
            if (index > 0 && index < Text.Length && Text[index] == '#' && Text[index - 1] is not (' ' or '\n'))
            {
                return TryInsert(index, 1);
            }
        }

        return false;
    }

    /// <summary>Indents a line deeper than the line before it.</summary>
    /// <param name="index">A place on the line.</param>
    /// <returns>False when there is no line before it, or it is deeper already.</returns>
    public bool TryIndent(int index)
    {
        var lineStart = LineStart(Math.Min(index, Text.Length));
        if (lineStart == 0)
        {
            return false;
        }

        var before = LineStart(lineStart - 1);
        var indentation = _editsByLine.ContainsKey(LineOf(before))
            ? Text.AsSpan(before).IndexOfAnyExcept(' ')
            : lineStart - 1 - before;
        var present = Text.AsSpan(lineStart).IndexOfAnyExcept(' ');
        return indentation > present && TryInsert(lineStart, indentation - present);
    }

    /// <summary>The column in the text as it was given.</summary>
    /// <param name="line">A line of the text, from 1.</param>
    /// <param name="column">A column of the present text, from 1.</param>
    public int OriginalColumn(int line, int column)
    {
        if (_edits == 0 || !_editsByLine.TryGetValue(line, out var edits))
        {
            return column;
        }

        var original = column;
        foreach (var edit in edits)
        {
            original -= edit.Column <= column ? edit.Shift : 0;
        }

        return Math.Max(original, 1);
    }

    private bool TryInsert(int index, int blanks)
    {
        _work += Text.Length + blanks;
        AddEdit(LineOf(index), index - LineStart(index) + 1, blanks);
        Text = string.Concat(Text.AsSpan(0, index), new string(' ', blanks), Text.AsSpan(index));
        return true;
    }

    private bool TryRewriteQuoted(int index)
    {
        var edits = _edits;
        var result = new StringBuilder(Text.Length + 64).Append(Text, 0, index + 1);
        var end = RewriteQuoted(index, result);
        _work += result.Length + Text.Length - end;
        Text = result.Append(Text, end, Text.Length - end).ToString();
        return _edits > edits;
    }

    private int RewriteQuoted(int index, StringBuilder result)
    {
        var quote = Text[index];
        var line = LineOf(index);
        var indentation = index - LineStart(index) + 1;
        var lineStart = LineStart(index);
        var position = index + 1;
        while (position < Text.Length && Text[position] != quote && _work + result.Length <= WorkLimit)
        {
            if (quote == '"' && Text[position] == '\\' && position + 1 < Text.Length)
            {
                if (Text[position + 1] == '\'')
                {
                    result.Append('\'');
                    AddEdit(line, result.Length - lineStart + 1, -1);
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

    /// <summary>Blanks at the begin of a continuation line mean nothing; the quote itself is indented deeper than its key.</summary>
    private void PadLine(int position, int indentation, int line, StringBuilder result)
    {
        var rest = Text.AsSpan(position);
        var blanks = rest.IndexOfAnyExcept(' ') is var end && end < 0 ? rest.Length : end;
        if (blanks < indentation
            && blanks < rest.Length
            && rest[blanks] is not ('\n' or '\r')
            && !rest.StartsWith("...", StringComparison.Ordinal))
        {
            result.Append(' ', indentation - blanks);
            AddEdit(line, 1, indentation - blanks);
        }
    }

    private void AddEdit(int line, int column, int shift)
    {
        if (!_editsByLine.TryGetValue(line, out var edits))
        {
            _editsByLine.Add(line, edits = []);
        }

        edits.Add((column, shift));
        _edits++;
    }

    private int LineStart(int index) => Text.AsSpan(0, index).LastIndexOf('\n') + 1;

    private int LineOf(int index) => 1 + Text.AsSpan(0, index).Count('\n');
}
