namespace KubeSharp.Reading;

/// <summary>
/// A value with its place in the file: what YAML and JSON are read into, and what typed objects are decoded from. An alias shares the
/// node of its anchor, so the nodes of a document are no tree in memory; <see cref="Size"/> and <see cref="Height"/> measure it as one.
/// </summary>
internal sealed class ManifestNode
{
    private readonly object? _content;

    private ManifestNode(NodeKind kind, object? content, int line, int column, long size = 1, int height = 1)
    {
        Kind = kind;
        _content = content;
        Line = line;
        Column = column;
        Size = size;
        Height = height;
    }

    public NodeKind Kind { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column, from 1.</summary>
    public int Column { get; }

    /// <summary>How many values the node is, with all that it holds and all that aliases repeat in it.</summary>
    public long Size { get; }

    /// <summary>How deep the node nests, itself counted.</summary>
    public int Height { get; }

    /// <summary>A string's text, a number's digits as JSON writes them, <c>true</c> or <c>false</c>; null for other kinds.</summary>
    public string? Text => _content as string;

    /// <summary>The items of a list; empty for other kinds.</summary>
    public IReadOnlyList<ManifestNode> Items => _content as List<ManifestNode> ?? [];

    /// <summary>The entries of a map; empty for other kinds.</summary>
    public IReadOnlyList<NodeEntry> Entries => (_content as NodeMap)?.Entries ?? [];

    public static ManifestNode Scalar(NodeKind kind, string? text, int line, int column) => new(kind, text, line, column);

    public static ManifestNode List(List<ManifestNode> items, int line, int column)
    {
        long size = 1;
        var height = 0;
        foreach (var item in items)
        {
            size += item.Size;
            height = Math.Max(height, item.Height);
        }

        return new(NodeKind.List, items, line, column, size, height + 1);
    }

    public static ManifestNode Map(NodeMap entries, int line, int column)
    {
        long size = 1;
        var height = 0;
        foreach (var entry in entries.Entries)
        {
            size += entry.Value.Size;
            height = Math.Max(height, entry.Value.Height);
        }

        return new(NodeKind.Map, entries, line, column, size, height + 1);
    }

    /// <summary>The value of a map's key; null when there is none, or when the node is no map.</summary>
    public ManifestNode? Find(string key) => (_content as NodeMap)?.Find(key);

    /// <summary>The text of a map's key; null when there is none.</summary>
    public string? FindText(string key) => Find(key) is { Kind: NodeKind.String } text ? text.Text : null;
}
