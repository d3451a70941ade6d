using System.Runtime.CompilerServices;
using KubeSharp.Schema.Json;

namespace KubeSharp.Schema.Yaml;

/// <summary>
/// Reads the part of YAML that controller-gen and kubectl write: maps and lists in block style, plain, quoted and literal scalars, and
/// comments on lines of their own. A command-line build reads all its schemas anew, 18 million characters for the platforms of machine
/// learning, and a library for all of YAML takes ten times as long. It declines a text that holds anything else, or anything wrong; the
/// library then reads all of it, and has the last word on what is YAML.
/// </summary>
internal sealed class BlockReader
{
    /// <summary>YAML's own limit for a key on one line is 1024 characters; no longer name occurs.</summary>
    private const int LongestKey = 512;

    /// <summary>What never occurs in such texts but has a meaning, or none, in YAML.</summary>
    private static readonly char[] s_controls =
        [.. Enumerable.Range(0, 0xA0).Select(static code => (char)code).Where(static c => char.IsControl(c) && c is not ('\n' or '\t'))];

    /// <summary>
    /// Line breaks of other alphabets and the byte-order mark. They are looked for apart: the runtime finds sets of characters by their
    /// bytes, and would stop at each parenthesis.
    /// </summary>
    private static readonly char[] s_breaks = ['\u2028', '\u2029', '\uFEFF'];

    private readonly BlockLines _lines;
    private readonly BlockScalars _scalars;
    private readonly KeyNames _names = new();
    private readonly CancellationToken _cancellation;
    private int _size;

    private BlockReader(string text, CancellationToken cancellation)
    {
        _lines = new(text);
        _scalars = new(_lines);
        _cancellation = cancellation;
    }

    /// <summary>Reads all documents of a text; empty ones are left out.</summary>
    /// <returns>The documents; null when the text is for the library.</returns>
    public static IReadOnlyList<JsonNode>? TryRead(string text, CancellationToken cancellation)
    {
        // To YAML, the two characters that end a line on Windows are one line feed; places do not change by it.
        var lines = text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n");
        return lines.IndexOfAny(s_controls) < 0 && lines.IndexOfAny(s_breaks) < 0
            ? new BlockReader(lines, cancellation).ReadStream()
            : null;
    }

    private List<JsonNode>? ReadStream()
    {
        var documents = new List<JsonNode>();
        do
        {
            _lines.MoveToNextLine();
            if (_lines.HasEnded && !_lines.IsUnusual)
            {
                continue;
            }

            if (_lines.Column != 0 || FindKeyEnd() < 0 || ReadNode(-1, 0) is not { } document || _lines.IsUnusual)
            {
                return null;
            }

            documents.Add(document);
        }
        while (!_lines.IsAtEndOfText);

        return documents;
    }

    /// <summary>Reads what begins here; afterwards the reader stands at the next line.</summary>
    /// <param name="parent">The column of the map or list around it.</param>
    /// <param name="depth">How deep it is.</param>
    private JsonNode? ReadNode(int parent, int depth)
    {
        if (!IsWithinLimits(depth))
        {
            return null;
        }

        return _lines.IsAtDash ? ReadList(depth) : FindKeyEnd() >= 0 ? ReadMap(depth) : _scalars.Read(parent);
    }

    /// <summary>Whether there may be one more node; where not, the library finds out the same, and says it.</summary>
    private bool IsWithinLimits(int depth) => !_lines.IsUnusual && depth <= JsonLimits.Depth && ++_size <= YamlLimits.Nodes;

    private JsonNode? ReadMap(int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        var column = _lines.Column;
        var place = _lines.Position;
        var members = new MemberList();
        do
        {
            var keyPlace = _lines.Position;
            var end = FindKeyEnd();
            if (end < 0 || _lines.IsUnusual)
            {
                return null;
            }

            var quotes = _lines.Current is '\'' or '"' ? 1 : 0;
            var name = _lines.Text.Substring(_lines.At + quotes, end - _lines.At - (2 * quotes));
            _lines.At = end + 1;
            if (ReadValue(column, depth) is not { } value)
            {
                return null;
            }

            members.Put(new(quotes == 0 ? _names.InternPlain(name) : _names.Intern(name), keyPlace, value));
        }
        while (_lines.Column == column);

        return _lines.Column > column ? null : new(place, members.Members);
    }

    /// <summary>Reads the value of a key: on its line, or on those that follow. A list may be as far left as its key.</summary>
    private JsonNode? ReadValue(int column, int depth)
    {
        var empty = _lines.Position;
        _lines.SkipBlanks();
        if (!_lines.IsAtEndOfLine)
        {
            return IsWithinLimits(depth + 1) && !_lines.IsAtDash ? _scalars.Read(column) : null;
        }

        _lines.MoveToNextLine();
        return _lines.Column > column || (_lines.Column == column && _lines.IsAtDash)
            ? ReadNode(column, depth + 1)
            : Empty(empty, depth + 1);
    }

    private JsonNode? ReadList(int depth)
    {
        var column = _lines.Column;
        var place = _lines.Position;
        var items = new List<JsonNode>();
        do
        {
            _lines.At++;
            var empty = _lines.Position;
            _lines.SkipBlanks();
            if (_lines.IsAtEndOfLine)
            {
                _lines.MoveToNextLine();
            }

            if ((_lines.Column > column ? ReadNode(column, depth + 1) : Empty(empty, depth + 1)) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }
        while (_lines.Column == column && _lines.IsAtDash);

        return _lines.Column > column ? null : new(place, items);
    }

    private JsonNode? Empty(TextPosition place, int depth) => IsWithinLimits(depth) ? new(JsonKind.Null, place) : null;

    /// <summary>Where the colon is behind a key that begins here; negative when none does. YAML bounds the length of keys.</summary>
    [MethodImpl(Optimization.FromTheStart)]
    private int FindKeyEnd()
    {
        var text = _lines.Text;
        var at = _lines.At;
        var end = _lines.End;
        if (_lines.HasEnded || at == end)
        {
            return -1;
        }

        if (text[at] is '\'' or '"')
        {
            var quote = text[at++];
            while (at < end && text[at] != quote && text[at] != '\\')
            {
                at++;
            }

            at++;
        }
        else
        {
            while (at < end && IsKeyCharacter(text[at], at == _lines.At))
            {
                at++;
            }
        }

        var isColon = at > _lines.At && at < Math.Min(end, _lines.At + LongestKey) && text[at] == ':';
        return isColon && text[at - 1] != '\\' && (at + 1 == end || text[at + 1] == ' ') ? at : -1;
    }

    private static bool IsKeyCharacter(char c, bool isFirst) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$' or '/' || (!isFirst && c is '-' or '.');
}
