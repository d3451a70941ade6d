using System.Runtime.CompilerServices;
using KubeSharp.Schema.Json;

namespace KubeSharp.Schema.Yaml;

/// <summary>The lines of a text, and a place in one of them: what <see cref="BlockReader"/> looks at.</summary>
internal sealed class BlockLines(string text)
{
    private readonly bool _hasTabs = text.IndexOf('\t') >= 0;

    private int _start;
    private int _line;

    public string Text => text;

    /// <summary>Where the reader stands, in the line or at its <see cref="End"/>.</summary>
    public int At { get; set; }

    /// <summary>The end of the line, without the blanks that end it.</summary>
    public int End { get; private set; }

    /// <summary>Where the next line begins, behind a line feed; at the end of the text its length.</summary>
    public int Next { get; private set; }

    /// <summary>How far the reader stands in the line, from 0; -1 when the document is at its end.</summary>
    public int Column => HasEnded ? -1 : At - _start;

    /// <summary>The blank lines before this one.</summary>
    public int BlankLines { get; private set; }

    /// <summary>Whether comments stand before this line; in the midst of a scalar they are its end, or text.</summary>
    public bool FollowsComment { get; private set; }

    /// <summary>Whether the document is at its end: at a line of three dashes, or that of the text.</summary>
    public bool HasEnded { get; private set; } = true;

    /// <summary>Whether the text is at its end.</summary>
    public bool IsAtEndOfText => Next >= text.Length && HasEnded;

    /// <summary>Whether the line holds what only the library reads: a tab, an unusual mark of the stream.</summary>
    public bool IsUnusual { get; private set; }

    public bool IsAtEndOfLine => At >= End;

    /// <summary>The character at the place; a blank at the end of the line.</summary>
    public char Current => At < End ? text[At] : ' ';

    public TextPosition Position => new(_line, At - _start + 1);

    /// <summary>Whether an entry of a list begins here.</summary>
    public bool IsAtDash => !HasEnded && Current == '-' && (At + 1 == End || text[At + 1] == ' ');

    public void SkipBlanks()
    {
        while (At < End && text[At] == ' ')
        {
            At++;
        }
    }

    /// <summary>Goes to where the next line begins that is neither blank nor a comment.</summary>
    [MethodImpl(Optimization.FromTheStart)]
    public void MoveToNextLine()
    {
        BlankLines = -1;
        FollowsComment = false;
        do
        {
            BlankLines++;
            if (Next >= text.Length)
            {
                HasEnded = true;
                IsUnusual = false;
                return;
            }

            Begin(Next);
            FollowsComment |= Current == '#';
        }
        while (IsAtEndOfLine || Current == '#');

        HasEnded = false;
        IsUnusual = _hasTabs && text.IndexOf('\t', _start, End - _start) >= 0;
        if (At == _start && End - At >= 3 && (text[At] is '-' or '.') && text[At + 1] == text[At] && text[At + 2] == text[At])
        {
            HasEnded = true;
            IsUnusual = End - At > 3 || text[At] == '.';
        }
    }

    /// <summary>Goes to the next line, blank or not, for a block scalar.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveToRawLine()
    {
        if (Next >= text.Length)
        {
            return false;
        }

        Begin(Next);
        return true;
    }

    /// <summary>Takes a line back that does not belong to the block scalar.</summary>
    public void MoveBack()
    {
        Next = _start;
        _line--;
    }

    [MethodImpl(Optimization.FromTheStart)]
    private void Begin(int start)
    {
        _start = start;
        _line++;
        var end = text.IndexOf('\n', start);
        end = end < 0 ? text.Length : end;
        Next = end < text.Length ? end + 1 : end;
        At = start;
        while (At < end && text[At] == ' ')
        {
            At++;
        }

        while (end > At && text[end - 1] == ' ')
        {
            end--;
        }

        End = end;
    }
}
