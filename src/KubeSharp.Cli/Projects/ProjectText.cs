using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace KubeSharp.Cli.Projects;

/// <summary>
/// The text of an MSBuild file, to which items can be added without touching anything else: indentation, line ends, comments and the byte
/// order mark stay as they are.
/// </summary>
internal sealed class ProjectText
{
    private const string Item = "KubeSchema";
    private const string Namespace = "Namespace";

    private readonly XDocument _document;
    private readonly string _text;
    private readonly bool _hasMark;

    private ProjectText(string text, bool hasMark)
    {
        _text = text;
        _hasMark = hasMark;
        _document = XDocument.Parse(text, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="XmlException">It is no project.</exception>
    public static ProjectText Read(ReadOnlySpan<byte> bytes)
    {
        var hasMark = bytes is [0xEF, 0xBB, 0xBF, ..];
        var text = new ProjectText(Decode(hasMark ? bytes[3..] : bytes), hasMark);
        return text._document.Root?.Name.LocalName == "Project" ? text : throw new XmlException("its root is no element 'Project'");
    }

    /// <summary>The same file with an item for each of the patterns, where no item covers the files of it yet.</summary>
    /// <param name="patterns">The patterns of items, each with the files that it is for.</param>
    /// <param name="condition">The condition of a new group, or null.</param>
    /// <param name="added">The items that were added, as they stand in the file.</param>
    public byte[] With(
        IReadOnlyList<(string Pattern, IReadOnlyList<string> Files)> patterns, string? condition, out IReadOnlyList<string> added)
    {
        var items = Items(condition);
        var missing = patterns.Where(pattern => !Covers(items, pattern.Files)).ToList();
        added = [.. missing.Select(pattern => $"<{Item} Include=\"{new XText(pattern.Pattern)}\" />")];
        var text = added.Count == 0 ? _text
            : items.Count > 0 ? InsertBefore(items[0], added)
            : InsertGroup(added, condition);
        _ = XDocument.Parse(text);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return _hasMark ? [0xEF, 0xBB, 0xBF, .. bytes] : bytes;
    }

    /// <summary>Whether items that always hold cover all of the files.</summary>
    public bool Covers(IReadOnlyList<string> files) => Covers(Items(condition: null), files);

    /// <summary>
    /// The namespace that the item of a file, or a later update of it, asks for: empty where there is none or no item, null where only a
    /// build knows it.
    /// </summary>
    public string? NamespaceOf(string file)
    {
        var stated = _document.Descendants()
            .Where(element => element.Name.LocalName == Item
                && (Covers(element, file) || ItemPattern.Covers((string?)element.Attribute("Update"), file)))
            .Select(element => (string?)element.Attribute(Namespace)
                ?? (string?)element.Elements().FirstOrDefault(child => child.Name.LocalName == Namespace))
            .LastOrDefault(name => name is not null) ?? "";
        return stated.AsSpan().ContainsAny("$%@") ? null : stated.Trim();
    }

    private List<XElement> Items(string? condition) =>
        [.. _document.Descendants().Where(element => element.Name.LocalName == Item && IsAsGoodAs(element, condition))];

    private static bool Covers(List<XElement> items, IReadOnlyList<string> files) =>
        files.All(file => items.Any(item => Covers(item, file)));

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new XmlException("it is not UTF-8", exception);
        }
    }

    private static bool Covers(XElement item, string file) =>
        ItemPattern.Covers((string?)item.Attribute("Include"), file) && !ItemPattern.Covers((string?)item.Attribute("Exclude"), file);

    // Whether a condition holds is for a build to say; an item more does no harm.
    private static bool IsAsGoodAs(XElement item, string? condition) =>
        item.AncestorsAndSelf().Select(element => (string?)element.Attribute("Condition")).OfType<string>()
            .All(stated => condition is not null && Squeeze(stated) == Squeeze(condition));

    private static string Squeeze(string condition) => condition.Replace(" ", "", StringComparison.Ordinal);

    private string LineEnd => _text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private string InsertBefore(XElement item, IReadOnlyList<string> added)
    {
        var place = OffsetOf(item) - 1;
        var lineStart = place == 0 ? 0 : _text.LastIndexOf('\n', place - 1) + 1;
        var indentation = _text[lineStart..place];
        var separator = string.IsNullOrWhiteSpace(indentation) ? LineEnd + indentation : " ";
        return _text.Insert(place, string.Concat(added.Select(element => element + separator)));
    }

    private string InsertGroup(IReadOnlyList<string> added, string? condition)
    {
        var (lineEnd, indentation) = (LineEnd, Indentation);
        var opening = condition is null ? "<ItemGroup>" : $"<ItemGroup Condition=\"{condition}\">";
        var group = indentation + opening + lineEnd
            + string.Concat(added.Select(element => indentation + indentation + element + lineEnd))
            + indentation + "</ItemGroup>" + lineEnd;
        var end = EndOfRoot();
        if (_text[end] == '/')
        {
            // <Project Sdk="..." /> becomes a pair.
            return _text[..end].TrimEnd() + ">" + lineEnd + group + "</Project>" + _text[(end + 2)..];
        }

        var before = _text[..end];
        var line = before.TrimEnd(' ', '\t');
        var isOnLineOfItsOwn = line.EndsWith('\n');
        var hasBlankLines = line.Contains(lineEnd + lineEnd, StringComparison.Ordinal);
        return (isOnLineOfItsOwn ? line : before + lineEnd)
            + (hasBlankLines && !line.EndsWith(lineEnd + lineEnd, StringComparison.Ordinal) ? lineEnd : "")
            + group + (isOnLineOfItsOwn ? before[line.Length..] : "") + _text[end..];
    }

    /// <summary>The indentation of the first element that stands on a line of its own; two blanks where none does.</summary>
    private string Indentation => _document.Root!.Elements()
        .Select(element => OffsetOf(element) - 1)
        .Select(place => _text[(_text.LastIndexOf('\n', place) + 1)..place])
        .FirstOrDefault(before => before.Length > 0 && string.IsNullOrWhiteSpace(before)) ?? "  ";

    /// <summary>Where the root's end tag begins, or the slash of its only tag.</summary>
    private int EndOfRoot()
    {
        using var reader = XmlReader.Create(
            new StringReader(_text), new() { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            if (reader is { Depth: 0, NodeType: XmlNodeType.EndElement })
            {
                return Offset((IXmlLineInfo)reader) - 2;
            }

            if (reader is { Depth: 0, NodeType: XmlNodeType.Element, IsEmptyElement: true })
            {
                return TagEnd(Offset((IXmlLineInfo)reader));
            }
        }

        throw new XmlException("it has no end");
    }

    /// <summary>The slash that ends a tag without content; those in quotes are text.</summary>
    private int TagEnd(int place)
    {
        for (var quote = '\0'; ; place++)
        {
            var c = _text[place];
            if (quote == '\0' && c == '/')
            {
                return place;
            }

            quote = quote == c ? '\0' : quote == '\0' && c is '"' or '\'' ? c : quote;
        }
    }

    private int OffsetOf(XElement element) => Offset(element);

    private int Offset(IXmlLineInfo info)
    {
        var start = 0;
        for (var line = 1; line < info.LineNumber; line++)
        {
            start = _text.IndexOfAny(['\n', '\r'], start);
            start += _text.AsSpan(start).StartsWith("\r\n") ? 2 : 1;
        }

        return start + info.LinePosition - 1;
    }
}
