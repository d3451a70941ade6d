using System.Runtime.CompilerServices;
using System.Text;
using KubeSharp.Schema.Json;

namespace KubeSharp.Schema.Yaml;

/// <summary>Reads the scalars of <see cref="BlockReader"/>, over as many lines as they have.</summary>
internal sealed class BlockScalars(BlockLines lines)
{
    private readonly StringBuilder _value = new();

    /// <summary>Reads the scalar that begins here; afterwards the reader stands at the next line.</summary>
    /// <param name="parent">The column of the map or list around it: the lines of the scalar are further right.</param>
    /// <returns>The scalar; null when it is for the library.</returns>
    public JsonNode? Read(int parent)
    {
        var place = lines.Position;
        return lines.Current switch
        {
            '\'' => ReadQuoted(parent) is { } text ? new(JsonKind.String, place, text) : null,
            '"' => ReadEscaped(parent) is { } text ? new(JsonKind.String, place, text) : null,
            '|' => ReadLiteral(parent) is { } text ? new(JsonKind.String, place, text) : null,
            '{' => ReadEmpty('}') ? new(place, Array.Empty<JsonMember>()) : null,
            '[' => ReadEmpty(']') ? new(place, Array.Empty<JsonNode>()) : null,
            ',' or ']' or '}' or '#' or '&' or '*' or '!' or '>' or '%' or '@' or '`' or '?' or ':' => null,
            _ => ReadPlain(parent) is { } text ? Resolve(text, place) : null,
        };
    }

    private static JsonNode Resolve(string text, TextPosition place)
    {
        var (kind, value) = PlainScalar.Resolve(text);
        return new(kind, place, value);
    }

    private bool ReadEmpty(char close)
    {
        var isEmpty = lines.At + 2 == lines.End && lines.Text[lines.At + 1] == close;
        lines.MoveToNextLine();
        return isEmpty;
    }

    private string? ReadPlain(int parent)
    {
        string? first = null;
        while (true)
        {
            if (!IsPlain())
            {
                return null;
            }

            var line = (lines.At, Length: lines.End - lines.At);
            lines.MoveToNextLine();
            var ends = lines.Column <= parent;
            if (ends && first is null)
            {
                return lines.Text.Substring(line.At, line.Length);
            }

            if (first is null)
            {
                first = "";
                _value.Clear();
            }

            _value.Append(lines.Text, line.At, line.Length);
            if (ends)
            {
                return _value.ToString();
            }

            if (lines.FollowsComment)
            {
                return null;
            }

            Fold();
        }
    }

    /// <summary>Whether the rest of the line holds no comment, and no key of a map.</summary>
    [MethodImpl(Optimization.FromTheStart)]
    private bool IsPlain()
    {
        if (lines.IsUnusual || lines.IsAtDash)
        {
            return false;
        }

        var text = lines.Text;
        for (var at = lines.At; at < lines.End; at++)
        {
            if (text[at] == ':' ? at + 1 == lines.End || text[at + 1] == ' ' : text[at] == '#' && at > lines.At && text[at - 1] == ' ')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a line break between two lines of a scalar stands for.</summary>
    private void Fold()
    {
        if (lines.BlankLines == 0)
        {
            _value.Append(' ');
        }
        else
        {
            _value.Append('\n', lines.BlankLines);
        }
    }

    private string? ReadQuoted(int parent)
    {
        _value.Clear();
        lines.At++;
        while (true)
        {
            var quote = lines.Text.IndexOf('\'', lines.At, lines.End - lines.At);
            var end = quote < 0 ? lines.End : quote;
            _value.Append(lines.Text, lines.At, end - lines.At);
            if (quote < 0)
            {
                if (!MoveToContinuation(parent))
                {
                    return null;
                }

                Fold();
            }
            else if (quote + 1 < lines.End && lines.Text[quote + 1] == '\'')
            {
                _value.Append('\'');
                lines.At = quote + 2;
            }
            else
            {
                return Close(quote);
            }
        }
    }

    private string? ReadEscaped(int parent)
    {
        _value.Clear();
        lines.At++;
        while (true)
        {
            var at = lines.At;
            while (at < lines.End && lines.Text[at] is not ('"' or '\\'))
            {
                at++;
            }

            _value.Append(lines.Text, lines.At, at - lines.At);
            lines.At = at;
            if (at == lines.End)
            {
                if (!MoveToContinuation(parent))
                {
                    return null;
                }

                Fold();
            }
            else if (lines.Text[at] == '"')
            {
                return Close(at);
            }
            else if (!ReadEscape(parent))
            {
                return null;
            }
        }
    }

    /// <summary>Reads a character behind a backslash; at the end of a line, the backslash joins it with the next.</summary>
    private bool ReadEscape(int parent)
    {
        if (lines.At + 1 == lines.End)
        {
            var isEnd = lines.End + 1 == lines.Next;
            return isEnd && MoveToContinuation(parent) && lines.BlankLines == 0;
        }

        var escaped = lines.Text[lines.At + 1];
        lines.At += 2;
        _value.Append(escaped switch
        {
            'n' => '\n',
            't' => '\t',
            _ => escaped,
        });
        return escaped is 'n' or 't' or '"' or '\\' or ' ';
    }

    private bool MoveToContinuation(int parent)
    {
        lines.MoveToNextLine();
        return lines.Column > parent && !lines.IsUnusual && !lines.FollowsComment;
    }

    private string? Close(int quote)
    {
        if (quote + 1 != lines.End)
        {
            return null;
        }

        lines.MoveToNextLine();
        return _value.ToString();
    }

    private string? ReadLiteral(int parent)
    {
        var chomping = lines.At + 1 == lines.End ? ' ' : lines.Text[lines.At + 1];
        var isHeader = lines.End - lines.At == (chomping == ' ' ? 1 : 2) && chomping is ' ' or '-' or '+';
        if (!isHeader || ReadLiteralLines(parent) is not (> 0 and var breaks))
        {
            return null;
        }

        _value.Append('\n', chomping switch
        {
            '-' => 0,
            '+' => breaks,
            _ => 1,
        });
        lines.MoveToNextLine();
        return _value.ToString();
    }

    /// <summary>Reads the lines of a literal scalar, all but the line breaks at its end.</summary>
    /// <returns>How many line breaks those are; 0 when the scalar is for the library.</returns>
    private int ReadLiteralLines(int parent)
    {
        _value.Clear();
        int? column = null;
        var breaks = 0;
        while (lines.MoveToRawLine())
        {
            var indentation = lines.Column;
            if (lines.IsAtEndOfLine)
            {
                // Blanks further right than the text are text, and before the text they are an error.
                if (indentation > (column ?? 0))
                {
                    return 0;
                }

                breaks++;
                continue;
            }

            if (column is null && (indentation <= parent || lines.Current == '\t'))
            {
                return 0;
            }

            column ??= indentation;
            if (indentation < column)
            {
                lines.MoveBack();
                return breaks;
            }

            var start = lines.At - indentation + column.Value;
            _value.Append('\n', breaks).Append(lines.Text, start, lines.Next - 1 - start);
            breaks = 1;
        }

        return column is not null && lines.Text[lines.Text.Length - 1] == '\n' ? breaks : 0;
    }
}
