using System.Globalization;
using System.Text;

namespace KubeSharp.Rules.Tree;

/// <summary>
/// Reads JSON into a tree (RFC 8259). It is read where System.Text.Json is not: analyzers load it in compilers of every age.
/// </summary>
internal sealed class JsonTree
{
    private const int Deepest = 500;

    private readonly string _text;
    private int _at;

    private JsonTree(string text) => _text = text;

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">The text is no JSON, or nested too deeply.</exception>
    public static RuleNode Parse(string text)
    {
        var reader = new JsonTree(text);
        var node = new Node();
        reader.ReadValue(node, 0);
        reader.SkipBlanks();
        return reader._at == text.Length ? node : throw reader.Wrong("nothing more");
    }

    private FormatException Wrong(string expected) =>
        new(string.Format(CultureInfo.InvariantCulture, "The JSON text has no {0} at character {1}.", expected, _at));

    private void SkipBlanks()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
    }

    private bool Skip(char sign)
    {
        SkipBlanks();
        var isThere = _at < _text.Length && _text[_at] == sign;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void Expect(char sign)
    {
        if (!Skip(sign))
        {
            throw Wrong($"'{sign}'");
        }
    }

    private void ReadValue(Node node, int depth)
    {
        SkipBlanks();
        switch (_at < _text.Length && depth < Deepest ? _text[_at] : '\0')
        {
            case '{':
                ReadObject(node, depth);
                break;
            case '[':
                ReadList(node, depth);
                break;
            case '"':
                node.Become(RuleNodeKind.Text, ReadText());
                break;
            case 't':
                ReadWord(node, "true", RuleNodeKind.Boolean);
                break;
            case 'f':
                ReadWord(node, "false", RuleNodeKind.Boolean);
                break;
            case 'n':
                ReadWord(node, "null", RuleNodeKind.Absent);
                break;
            default:
                ReadNumber(node);
                break;
        }
    }

    private void ReadObject(Node node, int depth)
    {
        node.Become(RuleNodeKind.Object);
        Expect('{');
        if (Skip('}'))
        {
            return;
        }

        do
        {
            SkipBlanks();
            var entry = new Node(node, ReadText());
            Expect(':');
            ReadValue(entry, depth + 1);
            node.Add(entry);
        }
        while (Skip(','));
        Expect('}');
    }

    private void ReadList(Node node, int depth)
    {
        node.Become(RuleNodeKind.List);
        Expect('[');
        if (Skip(']'))
        {
            return;
        }

        do
        {
            var item = new Node(node, node.Items.Count);
            ReadValue(item, depth + 1);
            node.Add(item);
        }
        while (Skip(','));
        Expect(']');
    }

    private void ReadWord(Node node, string word, RuleNodeKind kind)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
        {
            throw Wrong("value");
        }

        _at += word.Length;
        node.Become(kind, word);
    }

    private void ReadNumber(Node node)
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
        {
            _at++;
        }

        var number = _text.Substring(start, _at - start);
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            _at = start;
            throw Wrong("value");
        }

        node.Become(RuleNodeKind.Number, number);
    }

    private string ReadText()
    {
        Expect('"');
        var text = new StringBuilder();
        while (_at < _text.Length && _text[_at] != '"')
        {
            text.Append(_text[_at] == '\\' ? ReadEscape() : _text[_at++]);
        }

        Expect('"');
        return text.ToString();
    }

    private char ReadEscape()
    {
        var sign = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
        if (sign == 'u' && _at + 6 <= _text.Length
            && ushort.TryParse(_text.Substring(_at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            _at += 6;
            return (char)unit;
        }

        _at += 2;
        return sign switch
        {
            '"' or '\\' or '/' => sign,
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            'f' => '\f',
            _ => throw Wrong("escape that JSON knows"),
        };
    }

    private sealed class Node : RuleNode
    {
        private RuleNodeKind _kind;
        private string _text = "";
        private List<RuleNode>? _children;

        public Node()
        {
        }

        public Node(RuleNode parent, string name)
            : base(parent, name)
        {
        }

        public Node(RuleNode parent, int index)
            : base(parent, index)
        {
        }

        public override RuleNodeKind Kind => _kind;

        public override string? Text => _kind == RuleNodeKind.Text ? _text : null;

        public override long? Integer =>
            _kind == RuleNodeKind.Number
                && long.TryParse(_text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
                    ? integer : null;

        public override double? Number =>
            _kind == RuleNodeKind.Number ? double.Parse(_text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

        public override bool? Boolean => _kind == RuleNodeKind.Boolean ? _text == "true" : null;

        public override IReadOnlyList<RuleNode> Items => _kind == RuleNodeKind.List ? Children : [];

        public override IReadOnlyList<RuleNode> Entries => _kind == RuleNodeKind.Object ? Children : [];

        private IReadOnlyList<RuleNode> Children => _children ?? (IReadOnlyList<RuleNode>)[];

        public override RuleNode this[string name] =>
            Entries.FirstOrDefault(entry => entry.Name == name) ?? new AbsentNode(this, name);

        public void Become(RuleNodeKind kind, string text = "")
        {
            _kind = kind;
            _text = text;
        }

        public void Add(Node child) => (_children ??= []).Add(child);
    }
}
