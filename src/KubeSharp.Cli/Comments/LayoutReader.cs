using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KubeSharp.Cli.Comments;

/// <summary>Finds where the entries and items of a text's documents stand. The text was read before, so its depth is bounded.</summary>
internal sealed class LayoutReader
{
    private readonly Parser _parser;
    private readonly List<string> _lines;
    private readonly List<Place> _places = [];

    private LayoutReader(string text)
    {
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        _lines = CommentReader.Lines(text);
    }

    /// <summary>Reads the layout of a text; documents without content are left out.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static List<DocumentLayout> Read(string text)
    {
        var reader = new LayoutReader(text);
        var documents = new List<DocumentLayout>();
        reader._parser.Consume<StreamStart>();
        while (!reader._parser.Accept<StreamEnd>(out _))
        {
            reader._parser.Consume<DocumentStart>();
            if (reader.ReadDocument() is { } document)
            {
                documents.Add(document);
            }

            reader._parser.Consume<DocumentEnd>();
        }

        return documents;
    }

    private DocumentLayout? ReadDocument()
    {
        _places.Clear();
        _parser.Accept<ParsingEvent>(out var start);
        var root = new Place(null, "", Line(start!.Start), Column(start.Start)) { IsItem = false, BeginsLine = true };
        _places.Add(root);
        var isCollection = start is MappingStart or SequenceStart;
        ReadValue(root);
        return isCollection ? new DocumentLayout(root, [.. _places]) : null;
    }

    private void ReadValue(Place place)
    {
        switch (_parser.Consume<ParsingEvent>())
        {
            case MappingStart mapping:
                ReadMapping(place, mapping);
                break;
            case SequenceStart sequence:
                ReadSequence(place, sequence);
                break;
            case Scalar scalar:
                var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;

                // The mark of a block scalar's end is the beginning of the line after it.
                EndAt(place, isBlock && scalar.End.Column == 1 ? Line(scalar.End) - 1 : Line(scalar.End));
                place.TakesTrailingComment = isBlock || Line(scalar.Start) == Line(scalar.End);
                break;
            case { } other:
                EndAt(place, Line(other.Start));
                break;
        }
    }

    private void ReadMapping(Place place, MappingStart mapping)
    {
        while (!_parser.Accept<MappingEnd>(out _))
        {
            if (!_parser.Accept<Scalar>(out var key))
            {
                throw new YamlException("a key is no scalar");
            }

            _parser.MoveNext();
            ReadValue(AddChild(place, key.Value, Line(key.Start), Column(key.Start), isItem: false));
        }

        var end = _parser.Consume<MappingEnd>();
        EndCollection(place, mapping.Style == MappingStyle.Flow, end);
    }

    private void ReadSequence(Place place, SequenceStart sequence)
    {
        var isFlow = sequence.Style == SequenceStyle.Flow;
        for (var i = 0; !_parser.Accept<SequenceEnd>(out _); i++)
        {
            _parser.Accept<ParsingEvent>(out var item);
            var column = isFlow ? Column(item!.Start) : Column(sequence.Start);
            ReadValue(AddChild(place, i.ToString(CultureInfo.InvariantCulture), Line(item!.Start), column, isItem: true));
        }

        var end = _parser.Consume<SequenceEnd>();
        EndCollection(place, isFlow, end);
    }

    private Place AddChild(Place parent, string name, int line, int column, bool isItem)
    {
        var beginsLine = _lines[line - 1].AsSpan(0, column - 1).Trim(" -").IsEmpty;
        var child = new Place(parent, name, line, column) { IsItem = isItem, BeginsLine = beginsLine };
        parent.AddChild(child);
        _places.Add(child);
        return child;
    }

    // A block collection has no end of its own: the parser's mark is where the next token begins.
    private static void EndCollection(Place place, bool isFlow, ParsingEvent end)
    {
        if (isFlow)
        {
            EndAt(place, Line(end.End));
        }

        foreach (var child in place.Children)
        {
            EndAt(place, child.EndLine);
        }
    }

    private static void EndAt(Place place, int line) => place.EndLine = Math.Max(place.EndLine, line);

    private static int Line(Mark mark) => (int)mark.Line;

    private static int Column(Mark mark) => (int)mark.Column;
}
